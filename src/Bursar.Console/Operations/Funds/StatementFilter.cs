using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>Which movements a statement shows, as the form says it.</summary>
/// <param name="From">The first day; empty for the first of the book.</param>
/// <param name="To">The last day; empty for today.</param>
/// <param name="Kind">The kind, in snake case; empty for all.</param>
/// <param name="Search">A part of the reference, or an id.</param>
public sealed record StatementFilter(string From, string To, string Kind, string Search)
{
    /// <summary>The maximum length of a search, in characters.</summary>
    public const int MaxSearch = Transfer.MaxReference;

    /// <summary>The kinds that can be chosen.</summary>
    public static readonly IReadOnlyList<(string Value, string Name, TransferKind Kind)> Kinds =
    [
        ("top-up", "Top-ups", TransferKind.TopUp), ("refund", "Refunds", TransferKind.Refund),
        ("reserve", "Reserved", TransferKind.Reserve), ("release", "Released", TransferKind.Release),
        ("payment", "Payments", TransferKind.Payment), ("bonus", "Bonuses", TransferKind.Bonus),
        ("single", "Single payments", TransferKind.OneOff),
    ];

    /// <summary>The zone in which the days are meant.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>Whether everything is shown.</summary>
    public bool IsEmpty => From.Length + To.Length + Kind.Length + Search.Length == 0;

    /// <summary>What is wrong with the first day; null for nothing.</summary>
    public string? FromError => From.Length == 0 || TypedDay.Read(From, Zone) is not null ? null : TypedDay.Hint;

    /// <summary>What is wrong with the last day; null for nothing.</summary>
    public string? ToError => To.Length == 0 || TypedDay.Read(To, Zone) is not null ? null : TypedDay.Hint;

    /// <summary>The filter as a query, to go on with; empty, or ending with an ampersand.</summary>
    public string Query => IsEmpty
        ? ""
        : $"from={Uri.EscapeDataString(From)}&to={Uri.EscapeDataString(To)}&kind={Uri.EscapeDataString(Kind)}"
            + $"&search={Uri.EscapeDataString(Search)}&zone={Uri.EscapeDataString(Zone.Id)}&";

    /// <summary>The filter that a page is asked for.</summary>
    internal static StatementFilter Of(ConsoleCall call)
    {
        var search = call.Query("search").Trim();
        var kind = call.Query("kind");
        return new(
            call.Query("from"),
            call.Query("to"),
            Kinds.Any(one => one.Value.Equals(kind, StringComparison.Ordinal)) ? kind : "",
            search.Length > MaxSearch ? search[..MaxSearch] : search)
        {
            Zone = call.TypedZone,
        };
    }

    /// <summary>The stretch of the book's history that lies in these days.</summary>
    internal async ValueTask<StatementTransfers> StretchAsync(ConsoleCall call, Book book, int limit)
    {
        async ValueTask<long> LastAsync(DateTimeOffset at)
            => (await call.Ledger.BalanceAsync(book, at, call.Cancellation)).Transfers;
        // Days before the book was opened, and days to come, are as good as none.
        var after = TypedDay.Read(From, Zone)?.Start is { } first && first > book.OpenedAt
            ? await LastAsync(first.AddMicroseconds(-1))
            : 0;
        var last = TypedDay.Read(To, Zone)?.End is { } end && end < call.Ledger.Clock.GetUtcNow()
            ? await LastAsync(end)
            : book.LastTransfer;
        return new(book.Number, after, last + 1, limit)
        {
            Kinds = [.. Kinds.Where(one => one.Value.Equals(Kind, StringComparison.Ordinal)).Select(one => one.Kind)],
            Containing = Search,
        };
    }
}
