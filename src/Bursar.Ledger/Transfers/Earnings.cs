namespace Bursar.Ledger;

/// <summary>What a participant has earned in one book: the rewards of all payments, without fees and VAT.</summary>
/// <param name="Book">The number of the book.</param>
/// <param name="Total">The sum.</param>
public sealed record Earnings(int Book, Money Total);

/// <summary>What a participant has earned in each book in which anything was paid, ordered by book.</summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Limit">The maximum number of books.</param>
public sealed record EarningsOf(ObjectId Participant, int Limit) : Query<Earnings>(Limit);
