using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A range of answers as it is written in a filter: <c>selected_range</c> with a lower and an upper bound.</summary>
internal static class FilterRange
{
    /// <summary>The length of a date without its time.</summary>
    private const int Day = 10;

    /// <summary>Reads the range of a filter; a bound that is missing or null is the least or greatest value.</summary>
    /// <param name="filter">What has the <c>selected_range</c>.</param>
    /// <param name="screener">What is asked for.</param>
    /// <param name="fail">Takes what is wrong.</param>
    public static AudienceRule? Read(JsonElement filter, Screener screener, Func<string, AudienceRule?> fail)
    {
        if (FilterRules.Member(filter, "selected_range") is not { ValueKind: JsonValueKind.Object } range)
            return fail($"{screener.Id}: selected_range is required.");
        var (lower, upper) = (TextIn(range, "lower"), TextIn(range, "upper"));
        if (lower is null && upper is null) return fail($"{screener.Id}: a range needs a lower or an upper bound.");
        var least = lower is null ? screener.Min : BoundOf(screener, lower, MidpointRounding.ToPositiveInfinity);
        var most = upper is null ? screener.Max : BoundOf(screener, upper, MidpointRounding.ToNegativeInfinity);
        if (least is not { } from || most is not { } to)
            return fail(
                $"{screener.Id}: {(least is null ? lower : upper)} is not from {screener.Write(screener.Min)} to "
                    + $"{screener.Write(screener.Max)}.");
        return from > to
            ? fail($"{screener.Id}: the lower bound is above the upper one.")
            : new(AudienceKind.Within, true) { Screener = screener.Id, Values = [from, to] };
    }

    /// <summary>A bound; null if it is null or missing. What is no number and no string is given as it is written.</summary>
    private static string? TextIn(JsonElement range, string name)
        => FilterRules.Member(range, name) is { ValueKind: not JsonValueKind.Null } bound
            ? FilterRules.TextOf(bound) ?? bound.GetRawText()
            : null;

    /// <summary>Of a date with a time, the date counts. Whole numbers take no decimals, as in Prolific's documents.</summary>
    private static int? BoundOf(Screener screener, string text, MidpointRounding rounding) => screener.Kind switch
    {
        ScreenerKind.Day => screener.Read(text.Length > Day && text[Day] is 'T' or ' ' ? text[..Day] : text),
        ScreenerKind.Hundredths => screener.Read(text, rounding),
        _ => screener.Read(text),
    };
}
