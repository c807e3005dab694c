using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The exports of a study with filters (Prolific API docs, Get demographic export history).</summary>
/// <param name="Count">The number of different lists of filters.</param>
/// <param name="Filters">The latest; empty before the first.</param>
internal sealed record DemographicExports(
    [property: JsonPropertyName("count")] int Count,
    [property: JsonPropertyName("filters")] JsonElement Filters)
{
    /// <summary>The maximum number of filters of an export, those inside of others included.</summary>
    public const int MaxFilters = 15;

    /// <summary>The maximum number of different lists of a study.</summary>
    public const int MaxLists = 2;

    private static readonly JsonElement NoFilters = JsonElement.Parse("[]"u8);

    /// <summary>The answer for the lists that were exported, the latest last.</summary>
    public static DemographicExports Of(IReadOnlyList<JsonElement> all)
        => new(all.Count, all.Count == 0 ? NoFilters : all[^1]);

    /// <summary>The lists after one more export; null if there would be too many.</summary>
    public static IReadOnlyList<JsonElement>? With(IReadOnlyList<JsonElement> all, JsonElement filters)
    {
        List<JsonElement> others = [.. all.Where(one => !AreSame(one, filters))];
        return others.Count < MaxLists ? [.. others, filters] : null;
    }

    /// <summary>Whether two lists have the same filters, in whatever order.</summary>
    private static bool AreSame(JsonElement one, JsonElement other)
    {
        var left = other.EnumerateArray().ToList();
        foreach (var filter in one.EnumerateArray())
        {
            var same = left.FindIndex(it => JsonElement.DeepEquals(it, filter));
            if (same < 0) return false;
            left.RemoveAt(same);
        }
        return left.Count == 0;
    }
}
