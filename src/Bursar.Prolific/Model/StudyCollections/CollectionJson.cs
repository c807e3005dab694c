using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of answers about study collections.</summary>
[JsonSerializable(typeof(CollectionShort))]
[JsonSerializable(typeof(CollectionDetail))]
[JsonSerializable(typeof(ListAnswer<CollectionShort>))]
internal sealed partial class CollectionJson : JsonSerializerContext
{
    public static readonly CollectionJson Wire = new(JsonAnswer.Options());
}
