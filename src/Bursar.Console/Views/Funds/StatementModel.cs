using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>A page of a book's statement.</summary>
/// <param name="Access">The book.</param>
/// <param name="Filter">Which movements are shown.</param>
/// <param name="Transfers">The transfers on this page, newest first.</param>
public sealed record StatementModel(BookAccess Access, StatementFilter Filter, IReadOnlyList<Transfer> Transfers)
{
    /// <summary>The sequence number before which the next page begins; null on the last page.</summary>
    public long? Older { get; init; }

    /// <summary>Whether this is the first page.</summary>
    public bool IsFirst { get; init; }
}
