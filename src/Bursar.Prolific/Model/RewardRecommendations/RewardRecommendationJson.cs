using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>How answers about reward recommendations are serialized.</summary>
[JsonSerializable(typeof(RewardRecommendation[]))]
internal sealed partial class RewardRecommendationJson : JsonSerializerContext
{
    public static readonly RewardRecommendationJson Wire = new(JsonAnswer.Options());
}
