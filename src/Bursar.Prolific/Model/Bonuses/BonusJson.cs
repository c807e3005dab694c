using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>How answers about bonuses are serialized.</summary>
[JsonSerializable(typeof(BulkBonus))]
internal sealed partial class BonusJson : JsonSerializerContext
{
    public static readonly BonusJson Wire = new(JsonAnswer.Options());
}
