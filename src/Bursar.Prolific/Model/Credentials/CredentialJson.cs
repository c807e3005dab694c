using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of answers about credentials.</summary>
[JsonSerializable(typeof(PoolName))]
[JsonSerializable(typeof(PoolList))]
internal sealed partial class CredentialJson : JsonSerializerContext
{
    public static readonly CredentialJson Wire = new(JsonAnswer.Options());
}
