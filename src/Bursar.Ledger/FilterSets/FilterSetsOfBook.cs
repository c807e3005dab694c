namespace Bursar.Ledger;

/// <summary>A book's filter sets that were not deleted, ordered by id.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The set after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of sets.</param>
public sealed record FilterSetsOfBook(int Book, ObjectId After, int Limit) : Query<FilterSet>(Limit);
