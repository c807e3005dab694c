using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>How values are serialized that belong to no group: strings, and JSON that a client wrote.</summary>
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonArray))]
internal sealed partial class PlainJson : JsonSerializerContext
{
    public static readonly PlainJson Wire = new(JsonAnswer.Options());
}
