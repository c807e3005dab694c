namespace Bursar.Ledger;

/// <summary>The tallies of a book, ordered by project.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Limit">The maximum number of tallies.</param>
public sealed record StudyTalliesOfBook(int Book, int Limit) : Query<StudyTally>(Limit)
{
    /// <summary>The project after which the page begins; null for the first page, which has the studies of no project.</summary>
    public ObjectId? After { get; init; }
}
