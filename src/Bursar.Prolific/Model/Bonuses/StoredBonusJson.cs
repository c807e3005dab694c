using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>How the document of a batch of bonuses is stored.</summary>
[JsonSerializable(typeof(BonusDocument))]
internal sealed partial class StoredBonusJson : JsonSerializerContext
{
    public static readonly StoredBonusJson Form = new(JsonAnswer.Options());
}
