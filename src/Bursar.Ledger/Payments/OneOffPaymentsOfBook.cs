namespace Bursar.Ledger;

/// <summary>A book's payments that belong to no study, in the order in which they were made.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The id after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of payments.</param>
public sealed record OneOffPaymentsOfBook(int Book, ObjectId After, int Limit) : Query<OneOffPayment>(Limit);
