using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of answers about the user.</summary>
[JsonSerializable(typeof(Me))]
internal sealed partial class UserJson : JsonSerializerContext
{
    public static readonly UserJson Wire = new(JsonAnswer.Options());
}
