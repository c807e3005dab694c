namespace Bursar.Ledger;

/// <summary>A change of a book's credit limit, so that what could be spent at a past moment is known.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Sequence">The sequence number of the event that announced it.</param>
/// <param name="At">When it was decided.</param>
/// <param name="Before">The limit until then.</param>
/// <param name="After">The limit from then on.</param>
public sealed record CreditChange(int Book, long Sequence, DateTimeOffset At, Money Before, Money After) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfCreditChange(Book, Sequence);
}
