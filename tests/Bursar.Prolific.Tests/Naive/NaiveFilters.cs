using System.Text.Json.Nodes;

namespace Bursar.Prolific.Tests;

/// <summary>
/// What a study asks of those who take its places: an age, or one sex or the other, or both, or either of the two.
/// </summary>
/// <param name="From">The least age; null for any, also for none.</param>
/// <param name="To">The greatest age; only with <paramref name="From"/>.</param>
/// <param name="Sexes">The sexes that are let in; empty for any, also for no answer.</param>
/// <param name="Either">Whether it is enough to meet one of the two.</param>
internal sealed record NaiveFilters(int? From, int To, IReadOnlyList<int> Sexes, bool Either)
{
    public static NaiveFilters Any(Random random)
    {
        var from = random.Next(18, 40);
        return new(
            random.Next(3) == 0 ? from : null,
            from + 20 + random.Next(40),
            random.Next(3) == 0 ? [random.Next(2)] : random.Next(4) == 0 ? [0, 1] : [],
            random.Next(2) == 0);
    }

    public bool LetIn(NaivePerson one)
    {
        var fits = new List<bool>();
        if (From is { } from) fits.Add(one.Age >= from && one.Age <= To);
        if (Sexes.Count > 0) fits.Add(one.Sex is { } sex && Sexes.Contains(sex));
        return fits.Count == 0 || (Either ? fits.Contains(true) : !fits.Contains(false));
    }

    public JsonArray ToJson()
    {
        var asked = new List<JsonObject>();
        if (From is { } from)
            asked.Add(new()
            {
                ["filter_id"] = "age",
                ["selected_range"] = new JsonObject { ["lower"] = from, ["upper"] = To },
            });
        if (Sexes.Count > 0)
            asked.Add(new()
            {
                ["filter_id"] = "sex",
                ["selected_values"] = new JsonArray([.. Sexes.Select(sex => JsonValue.Create($"{sex}"))]),
            });
        if (!Either || asked.Count == 0) return [.. asked];
        return [new JsonObject { ["filter_id"] = "or", ["selected_filters"] = new JsonArray([.. asked]) }];
    }
}
