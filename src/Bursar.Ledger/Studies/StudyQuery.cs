namespace Bursar.Ledger;

/// <summary>Which studies of a book are looked for.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Origin">Those that were made through this dialect: each shows its own.</param>
/// <param name="States">Those in one of these states.</param>
public sealed record StudyQuery(int Book, Origin Origin, IReadOnlyCollection<StudyState> States)
{
    /// <summary>Those with this template; empty for any.</summary>
    public ObjectId Template { get; init; }

    /// <summary>Those of this project; empty for any.</summary>
    public ObjectId Project { get; init; }

    /// <summary>Those that are complete at that time (<see cref="Study.IsComplete"/>); null for any.</summary>
    public DateTimeOffset? CompleteAt { get; init; }

    /// <summary>Those that are set aside, or those that are not; null for any.</summary>
    public bool? UnderReview { get; init; }
}
