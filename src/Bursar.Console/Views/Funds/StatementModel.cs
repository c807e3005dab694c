using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>A page of a book's statement.</summary>
/// <param name="Access">The book.</param>
/// <param name="Transfers">The transfers on this page, newest first.</param>
/// <param name="Older">The sequence number before which the next page begins; null on the last page.</param>
public sealed record StatementModel(BookAccess Access, IReadOnlyList<Transfer> Transfers, long? Older)
{
    /// <summary>Whether this is the first page.</summary>
    public bool IsFirst => Transfers.Count == 0 || Transfers[0].Sequence == Access.Book.LastTransfer;
}
