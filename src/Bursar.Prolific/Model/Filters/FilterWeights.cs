using System.Globalization;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>How a filter shares out the places: parts of those who are let in, each with its weight.</summary>
/// <param name="Cells">The parts: who belongs to each, and its weight, which is more than 0.</param>
internal sealed record FilterWeights(IReadOnlyList<(AudienceRule Rule, decimal Weight)> Cells)
{
    private const int MaxWeight = 1_000_000;
    private const NumberStyles Number = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>
    /// Reads the weightings of a filter: a weight for each selected value, or for each of the ranges that the selected range
    /// consists of. A value without a weight, or with 0, gets no places. In an example of the documents, the keys are not
    /// selected values but places in their list: that is how they are read where they are not all selected.
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
            if (!decimal.TryParse(FilterRules.TextOf(weight), Number, CultureInfo.InvariantCulture, out var share)
                || share > MaxWeight)
            {
                fail($"{screener.Id}: a weight is a number from 0 to {MaxWeight}.");
                return null;
            }
            if (CellOf(screener, rule, entry, byPlace, fail) is not { } cell) return null;
            if (share > 0) cells.Add((cell, share));
        }
        if (cells.Count > 0) return new(cells);
        fail($"{screener.Id}: at least one weight is more than 0.");
        return null;
    }

    /// <summary>
    /// The parts into which several filters divide those who are let in: of each filter one cell. Their weights multiply. Of too
    /// many parts, only as many are made as it takes to refuse them.
    /// </summary>
    public static IReadOnlyList<AudienceStratum> StrataOf(IEnumerable<FilterWeights> filters)
    {
        IEnumerable<(List<AudienceRule> Rules, decimal Weight)> parts = [([], 1)];
        foreach (var filter in filters)
            parts = [.. parts.SelectMany(part => filter.Cells.Select(cell => Part(part, cell))).Take(Audience.MaxStrata + 1)];
        return [.. parts.Select(part => new AudienceStratum(RuleOf(part.Rules), part.Weight))];

        static (List<AudienceRule> Rules, decimal Weight) Part(
            (List<AudienceRule> Rules, decimal Weight) part, (AudienceRule Rule, decimal Weight) cell)
            => ([.. part.Rules, cell.Rule], Product(part.Weight, cell.Weight));
    }

    /// <summary>The product of two weights; one that is too large stays too large.</summary>
    private static decimal Product(decimal one, decimal other) => one > AudienceStratum.MaxWeight ? one : one * other;

    private static AudienceRule RuleOf(List<AudienceRule> rules)
        => rules is [var only] ? only : new(AudienceKind.All, true) { Rules = rules };

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
