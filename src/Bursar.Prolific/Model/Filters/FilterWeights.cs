using System.Globalization;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>How a filter shares out the places: parts of those who are let in, each with its weight.</summary>
/// <param name="Cells">The parts: who belongs to each, and its weight, which is more than 0.</param>
internal sealed record FilterWeights(IReadOnlyList<(AudienceRule Rule, decimal Weight)> Cells)
{
    private const NumberStyles Number = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>
    /// Reads the weightings of a filter: a weight for each selected value, or for each of the ranges that the selected range
    /// consists of. A value without a weight, or with 0, gets no places. In an example of the documents, the keys are not selected
    /// values but places in their list: that is how they are read where they are not all selected.
    /// </summary>
    /// <param name="screener">What is asked for.</param>
    /// <param name="rule">Who is let in.</param>
    /// <param name="weightings">The weights.</param>
    /// <param name="fail">Takes what is wrong.</param>
    public static FilterWeights? Read(
        Screener screener, AudienceRule rule, JsonElement weightings, Func<string, AudienceRule?> fail)
    {
        if (weightings.ValueKind != JsonValueKind.Object)
        {
            fail($"{screener.Id}: weightings must be an object.");
            return null;
        }
        List<(AudienceRule Rule, decimal Weight)> cells = [];
        var byPlace = rule.Kind == AudienceKind.Answered
            && !weightings.EnumerateObject().All(one => screener.Read(one.Name) is { } choice && rule.Values.Contains(choice));
        foreach (var entry in weightings.EnumerateObject())
        {
            var weight = rule.Kind == AudienceKind.Answered ? entry.Value : FilterRules.Member(entry.Value, "weighting");
            if (!decimal.TryParse(FilterRules.TextOf(weight), Number, CultureInfo.InvariantCulture, out var share))
            {
                fail($"{screener.Id}: a weight is a number of at least 0.");
                return null;
            }
            if (CellOf(screener, rule, entry, byPlace, fail) is not { } cell) return null;
            if (share > 0) cells.Add((cell, share));
        }
        if (cells.Count > 0) return new(cells);
        fail($"{screener.Id}: at least one weight is more than 0.");
        return null;
    }

    private static AudienceRule? CellOf(
        Screener screener, AudienceRule rule, JsonProperty entry, bool byPlace, Func<string, AudienceRule?> fail)
    {
        if (rule.Kind == AudienceKind.Within)
            return FilterRange.Read(entry.Value, screener, fail) is not { } part ? null
                : part.Values[0] >= rule.Values[0] && part.Values[1] <= rule.Values[1] ? part
                : fail($"{screener.Id}: the ranges of weightings lie inside of selected_range.");
        var isNumber = int.TryParse(entry.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (!isNumber || (byPlace && number >= rule.Values.Count))
            return fail($"{screener.Id}: weightings are for selected values only.");
        return rule with { Values = [byPlace ? rule.Values[number] : number] };
    }
}
