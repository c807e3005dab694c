using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of answers about campaigns.</summary>
[JsonSerializable(typeof(ListAnswer<Campaign>))]
internal sealed partial class CampaignJson : JsonSerializerContext
{
    public static readonly CampaignJson Wire = new(JsonAnswer.Options());
}
