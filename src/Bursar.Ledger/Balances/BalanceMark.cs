namespace Bursar.Ledger;

/// <summary>
/// What the accounts of a book had after one of its transfers: every <see cref="Every"/>th leaves one. So a past balance is found
/// without reading all that came before it.
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="Sequence">The sequence number of the transfer.</param>
/// <param name="MovedAt">The latest time of the transfers up to it (<see cref="Ledger.Book.MovedAt"/>).</param>
/// <param name="Funding">The balance of Funding.</param>
/// <param name="Available">The balance of Available.</param>
/// <param name="Held">The sum of all holds.</param>
/// <param name="Paid">The sum of all payments.</param>
public sealed record BalanceMark(
    int Book, long Sequence, DateTimeOffset MovedAt, Breakdown Funding, Breakdown Available, Breakdown Held, Breakdown Paid) : Row
{
    /// <summary>How many transfers lie between two marks.</summary>
    public const int Every = 128;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfBalanceMark(Book, Sequence);

    /// <summary>The mark of a book after its last transfer.</summary>
    internal static BalanceMark Of(Book book) => new(
        book.Number, book.LastTransfer, book.MovedAt ?? book.OpenedAt, book.Funding, book.Available, book.Held, book.Paid);

    /// <summary>Whether a transfer leaves a mark.</summary>
    internal static bool IsAt(long sequence) => sequence % Every == 0;

    /// <summary>The book with the balances that it had then.</summary>
    internal Book In(Book book) => book with
    {
        LastTransfer = Sequence,
        MovedAt = MovedAt,
        Funding = Funding,
        Available = Available,
        Held = Held,
        Paid = Paid,
    };
}
