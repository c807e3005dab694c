using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>How answers about the user are serialized.</summary>
[JsonSerializable(typeof(Me))]
internal sealed partial class UserJson : JsonSerializerContext
{
    public static readonly UserJson Wire = new(JsonAnswer.Options());
}
