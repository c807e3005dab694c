namespace Bursar.Ledger;

/// <summary>The changes of a book's credit limit after a moment, in their order.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="At">The moment.</param>
/// <param name="Limit">The maximum number of changes.</param>
public sealed record CreditChangesAfter(int Book, DateTimeOffset At, int Limit) : Query<CreditChange>(Limit);
