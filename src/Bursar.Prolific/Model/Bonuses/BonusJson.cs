using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of answers about bonuses.</summary>
[JsonSerializable(typeof(BulkBonus))]
internal sealed partial class BonusJson : JsonSerializerContext
{
    public static readonly BonusJson Wire = new(JsonAnswer.Options());
}
