namespace Bursar.Ledger;

/// <summary>How many batches a book has, by its number; nothing for a book without any.</summary>
/// <param name="Book">The book's number.</param>
public sealed record TaskBatchCount(int Book) : CountQuery<int>;
