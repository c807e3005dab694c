using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of public keys.</summary>
[JsonSerializable(typeof(PublicKeys))]
internal sealed partial class WellKnownJson : JsonSerializerContext
{
    public static readonly WellKnownJson Wire = new(JsonAnswer.Options());
}
