using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>A page of a book's studies.</summary>
/// <param name="Access">The book.</param>
/// <param name="Origin">The dialect that they were made through.</param>
/// <param name="Studies">The studies on this page, newest first.</param>
/// <param name="Next">The id before which the next page begins; null on the last page.</param>
public sealed record StudiesModel(BookAccess Access, Origin Origin, IReadOnlyList<Study> Studies, ObjectId? Next)
{
    /// <summary>What was searched for; empty for everything.</summary>
    public string Search { get; init; } = "";

    /// <summary>The state that was chosen; empty for all.</summary>
    public string State { get; init; } = "";
}
