using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// Reads filters as they are written in studies, filter sets and questions for counts (Prolific API docs, Filters): select, range
/// and composite filters, checked against the catalogue. What they name beside it is checked by <see cref="FilterPlaces"/>.
/// </summary>
internal sealed class FilterRules
{
    private FilterRules()
    {
    }

    /// <summary>The first thing that is wrong, beginning with the filter's id; null if nothing is.</summary>
    public string? Wrong { get; private set; }

    /// <summary>Who is let in; everyone if there are no filters.</summary>
    public Audience Audience { get; private set; } = Audience.Everyone;

    /// <summary>The filters that say how the places are shared out among those who are let in.</summary>
    public List<FilterWeights> Weights { get; } = [];

    /// <summary>Reads a list of filters, all of which count.</summary>
    public static FilterRules Read(JsonElement filters)
    {
        var reader = new FilterRules();
        if (filters.ValueKind != JsonValueKind.Array)
        {
            reader.Wrong = "Expected a list of items.";
            return reader;
        }
        var rules = reader.RulesOf(filters, Audience.MaxDepth - 1);
        if (reader.Wrong is not null) return reader;
        reader.Audience = new(rules switch
        {
            [] => null,
            [var only] => only,
            _ => new AudienceRule(AudienceKind.All, true) { Rules = rules },
        });
        reader.Wrong = reader.Audience.Check()?.Detail;
        return reader;
    }

    /// <summary>Reads one filter; null if something is wrong with it.</summary>
    public static (AudienceRule? Rule, string? Wrong) ReadOne(JsonElement filter)
    {
        var reader = new FilterRules();
        var rule = reader.RuleOf(filter, depth: 1);
        return (reader.Wrong is null ? rule : null, reader.Wrong);
    }

    private List<AudienceRule> RulesOf(JsonElement filters, int depth)
    {
        List<AudienceRule> rules = [];
        foreach (var filter in filters.EnumerateArray())
        {
            if (RuleOf(filter, depth) is { } rule) rules.Add(rule);
            if (Wrong is not null) break;
        }
        return rules;
    }

    private AudienceRule? RuleOf(JsonElement filter, int depth)
    {
        if (TextOf(Member(filter, "filter_id")) is not { } id) return Fail("Each filter has a filter_id.");
        if (id is "and" or "or") return Composite(filter, id, depth);
        if (ListFilter.Find(id) is { } list) return Listed(filter, list);
        if (Screeners.Find(id) is not { } screener) return Fail($"There is no filter {id}.");
        var rule = screener.Kind == ScreenerKind.Choice ? Select(filter, screener) : FilterRange.Read(filter, screener, Fail);
        if (rule is null || Member(filter, "weightings") is not { ValueKind: not JsonValueKind.Null } weightings) return rule;
        if (FilterWeights.Read(screener, rule, weightings, Fail) is { } weights) Weights.Add(weights);
        return rule;
    }

    private AudienceRule? Composite(JsonElement filter, string id, int depth)
    {
        if (depth == 0) return Fail($"{id}: at most {Audience.MaxDepth} filters can be inside each other.");
        if (Member(filter, "selected_filters") is not { ValueKind: JsonValueKind.Array } filters || filters.GetArrayLength() == 0)
            return Fail($"{id}: selected_filters may not be empty.");
        var weighted = Weights.Count;
        var rules = RulesOf(filters, depth - 1);
        if (Weights.Count > weighted) return Fail($"{id}: weightings are not possible inside of another filter.");
        return new(id == "and" ? AudienceKind.All : AudienceKind.Any, true) { Rules = rules };
    }

    private AudienceRule? Listed(JsonElement filter, ListFilter list)
    {
        List<ObjectId> ids = [];
        foreach (var value in Values(filter, list.Id))
            if (ObjectId.TryParse(value, out var one)) ids.Add(one);
            else return Fail($"{list.Id}: {value} is not an id.");
        return Wrong is null ? new(list.Kind, list.Admits) { Ids = ids } : null;
    }

    private AudienceRule? Select(JsonElement filter, Screener screener)
    {
        List<int> choices = [];
        foreach (var value in Values(filter, screener.Id))
            if (screener.Read(value) is { } choice) choices.Add(choice);
            else return Fail($"{screener.Id}: {value} is not one of its choices.");
        return Wrong is null
            ? new(AudienceKind.Answered, true) { Screener = screener.Id, Values = [.. choices.Distinct()] }
            : null;
    }

    /// <summary>The selected values; at least one.</summary>
    private List<string> Values(JsonElement filter, string id)
    {
        List<string> values = [];
        if (Member(filter, "selected_values") is { ValueKind: JsonValueKind.Array } list)
            foreach (var value in list.EnumerateArray())
                values.Add(TextOf(value) ?? value.GetRawText());
        if (values.Count == 0) Fail($"{id}: selected_values may not be empty.");
        return values;
    }

    private AudienceRule? Fail(string wrong)
    {
        Wrong ??= wrong;
        return null;
    }

    /// <summary>A member of an object; null if it is none, or has none of that name.</summary>
    public static JsonElement? Member(JsonElement value, string name)
    {
        try
        {
            return value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? member : null;
        }
        catch (InvalidOperationException)
        {
            return null; // Another member's name has an unpaired surrogate.
        }
    }

    /// <summary>A string, or a number as it is written; null for anything else.</summary>
    public static string? TextOf(JsonElement? value) => value?.ValueKind switch
    {
        JsonValueKind.String => ProlificBody.ToText(value.Value),
        JsonValueKind.Number => value.Value.GetRawText(),
        _ => null,
    };
}
