using System.Globalization;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>The range that a chart is asked for.</summary>
/// <param name="Name">One of <see cref="Named"/>, or empty for a range of days.</param>
/// <param name="From">The first day, as it was typed.</param>
/// <param name="To">The last day, as it was typed.</param>
/// <param name="Start">Its beginning; never before the book was opened.</param>
/// <param name="End">Its end; never in the future.</param>
public sealed record HistoryRange(string Name, string From, string To, DateTimeOffset Start, DateTimeOffset End)
{
    private const string Usual = "30d";
    private const string Everything = "all";

    /// <summary>The ranges that end now; null for everything.</summary>
    public static readonly IReadOnlyList<(string Value, string Name, TimeSpan? Length)> Named =
    [
        ("7d", "7 days", TimeSpan.FromDays(7)), (Usual, "30 days", TimeSpan.FromDays(30)),
        ("90d", "90 days", TimeSpan.FromDays(90)), ("1y", "A year", TimeSpan.FromDays(365)), (Everything, "Everything", null),
    ];

    /// <summary>What is wrong with the days; null for nothing.</summary>
    public string? Error { get; init; }

    /// <summary>The range that a page is asked for; where it is none, the usual one.</summary>
    internal static HistoryRange Of(ConsoleCall call, Book book)
    {
        var now = call.Ledger.Clock.GetUtcNow();
        var (from, to) = (call.Query("from"), call.Query("to"));
        if (from.Length + to.Length == 0) return OfName(call.Query("range"), book, now);
        var (first, last) = (DayOf(from), DayOf(to));
        if ((from.Length > 0 && first is null) || (to.Length > 0 && last is null))
            return OfName(Usual, book, now) with { Name = "", From = from, To = to, Error = "Days, such as 2026-10-31." };
        var start = Later(first ?? book.OpenedAt, book.OpenedAt);
        var end = last is { } day && day < now.AddDays(-1) ? day.AddDays(1).AddMicroseconds(-1) : now;
        return start < end
            ? new("", from, to, start, end)
            : OfName(Usual, book, now) with { Name = "", From = from, To = to, Error = "The book had no day like that." };
    }

    private static HistoryRange OfName(string asked, Book book, DateTimeOffset now)
    {
        var named = Named.FirstOrDefault(one => one.Value.Equals(asked, StringComparison.Ordinal));
        if (named.Value is null) named = Named.First(one => one.Value.Equals(Usual, StringComparison.Ordinal));
        var start = named.Length is { } length ? Later(now - length, book.OpenedAt) : book.OpenedAt;
        return new(named.Value, "", "", start, now);
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset? DayOf(string text)
    {
        const DateTimeStyles styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, styles, out var day) ? day : null;
    }
}
