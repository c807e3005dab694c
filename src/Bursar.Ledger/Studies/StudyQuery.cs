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

    /// <summary>Only studies with this template; empty for any.</summary>
    public ObjectId Template { get; init; }

    /// <summary>Only studies of this project; empty for any.</summary>
    public ObjectId Project { get; init; }

    /// <summary>Only studies that are complete at this time (<see cref="Study.IsComplete"/>); null for any.</summary>
    public DateTimeOffset? CompleteAt { get; init; }

    /// <summary>Only studies that are under review, or only those that are not; null for any.</summary>
    public bool? UnderReview { get; init; }
}
