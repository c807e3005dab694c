using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>One of a study's several tasks, and its number of places (taskflow; Prolific API docs, Studies).</summary>
internal sealed record AccessDetail
{
    [JsonPropertyName("external_url")]
    public required string ExternalUrl { get; init; }

    [JsonPropertyName("total_allocation"), JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public required decimal TotalAllocation { get; init; }

    /// <summary>Adds places to a list of tasks: to those that it already has, or as new tasks at its end.</summary>
    public static IReadOnlyList<AccessDetail> Add(IReadOnlyList<AccessDetail> details, IEnumerable<AccessDetail> more)
    {
        List<AccessDetail> sum = [.. details];
        foreach (var one in more)
        {
            var at = sum.FindIndex(detail => detail.ExternalUrl == one.ExternalUrl);
            if (at < 0) sum.Add(one);
            else sum[at] = one with { TotalAllocation = sum[at].TotalAllocation + one.TotalAllocation };
        }
        return sum;
    }
}
