namespace Bursar.Ledger;

/// <summary>Which studies of a book are looked for.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Prices">Those that follow this pricing: each dialect shows its own.</param>
/// <param name="States">Those in one of these states.</param>
public sealed record StudyQuery(int Book, PriceList Prices, IReadOnlyCollection<StudyState> States)
{
    /// <summary>Those of this type; empty for any.</summary>
    public ObjectId Type { get; init; }

    /// <summary>Those that are complete at that time (<see cref="Study.IsComplete"/>); null for any.</summary>
    public DateTimeOffset? CompleteAt { get; init; }

    /// <summary>Those that are set aside, or those that are not; null for any.</summary>
    public bool? UnderReview { get; init; }
}
