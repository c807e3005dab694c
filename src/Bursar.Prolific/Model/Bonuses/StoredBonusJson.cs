using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of a stored batch of bonuses.</summary>
[JsonSerializable(typeof(BonusDocument))]
internal sealed partial class StoredBonusJson : JsonSerializerContext
{
    public static readonly StoredBonusJson Form = new(JsonAnswer.Options());
}
