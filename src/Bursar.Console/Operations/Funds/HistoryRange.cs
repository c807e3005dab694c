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

    /// <summary>The zone in which the days are meant.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>What is wrong with the first day, or with both; null for nothing.</summary>
    public string? FromError { get; init; }

    /// <summary>What is wrong with the last day; null for nothing.</summary>
    public string? ToError { get; init; }

    /// <summary>The range that a page is asked for; where it is none, the usual one.</summary>
    internal static HistoryRange Of(ConsoleCall call, Book book)
    {
        var (now, zone) = (call.Ledger.Clock.GetUtcNow(), call.TypedZone);
        var (from, to) = (call.Query("from"), call.Query("to"));
        if (from.Length + to.Length == 0) return OfName(call.Query("range"), book, now, zone);
        var (first, last) = (TypedDay.Read(from, zone), TypedDay.Read(to, zone));
        var none = OfName(Usual, book, now, zone) with { Name = "", From = from, To = to };
        var (wrongFrom, wrongTo) = (from.Length > 0 && first is null, to.Length > 0 && last is null);
        if (wrongFrom || wrongTo)
            return none with { FromError = wrongFrom ? TypedDay.Hint : null, ToError = wrongTo ? TypedDay.Hint : null };
        var start = first is { } day ? Later(day.Start, book.OpenedAt) : book.OpenedAt;
        var end = last is { } until && until.End < now ? until.End : now;
        return start < end
            ? new("", from, to, start, end) { Zone = zone }
            : none with { FromError = "The book had no day like that." };
    }

    private static HistoryRange OfName(string asked, Book book, DateTimeOffset now, TimeZoneInfo zone)
    {
        var named = Named.FirstOrDefault(one => one.Value.Equals(asked, StringComparison.Ordinal));
        if (named.Value is null) named = Named.First(one => one.Value.Equals(Usual, StringComparison.Ordinal));
        var start = named.Length is { } length ? Later(now - length, book.OpenedAt) : book.OpenedAt;
        return new(named.Value, "", "", start, now) { Zone = zone };
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
