namespace Bursar.Ledger;

/// <summary>A book's studies that one dialect created, newest first: each dialect shows only its own.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Origin">Only studies that this dialect created.</param>
/// <param name="States">Only studies in one of these states.</param>
/// <param name="Limit">The maximum number of studies.</param>
public sealed record StudyQuery(int Book, Origin Origin, IReadOnlyCollection<StudyState> States, int Limit) : Query<Study>(Limit)
{
    /// <summary>The id before which the page begins; empty for the first page.</summary>
    public ObjectId Before { get; init; }
}
