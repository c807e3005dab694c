using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of answers about filters and filter sets.</summary>
[JsonSerializable(typeof(FilterBreakdown))]
[JsonSerializable(typeof(FilterCount))]
[JsonSerializable(typeof(FilterDistribution))]
[JsonSerializable(typeof(FilterSetDetail))]
[JsonSerializable(typeof(ListAnswer<FilterChoice>))]
[JsonSerializable(typeof(ListAnswer<FilterSetDetail>))]
[JsonSerializable(typeof(ListAnswer<FoundFilter>))]
[JsonSerializable(typeof(ListAnswer<JsonObject>))]
internal sealed partial class FilterJson : JsonSerializerContext
{
    public static readonly FilterJson Wire = new(JsonAnswer.Options());
}
