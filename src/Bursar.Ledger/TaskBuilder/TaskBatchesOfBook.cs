namespace Bursar.Ledger;

/// <summary>The batches of a book, oldest first. Rows are short, and skipping them costs little.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Skip">The number of batches before the page.</param>
/// <param name="Limit">The maximum number of batches.</param>
public sealed record TaskBatchesOfBook(int Book, long Skip, int Limit) : Query<TaskBatch>(Limit)
{
    /// <inheritdoc/>
    public override bool IsLong => Skip + Limit > Many;
}
