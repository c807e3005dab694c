using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of answers about reward recommendations.</summary>
[JsonSerializable(typeof(RewardRecommendation[]))]
internal sealed partial class RewardRecommendationJson : JsonSerializerContext
{
    public static readonly RewardRecommendationJson Wire = new(JsonAnswer.Options());
}
