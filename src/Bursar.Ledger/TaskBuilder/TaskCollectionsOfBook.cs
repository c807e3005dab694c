namespace Bursar.Ledger;

/// <summary>The collections of a book, oldest first. Rows are short, and skipping them costs little.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Skip">The number of collections before the page.</param>
/// <param name="Limit">The maximum number of collections.</param>
public sealed record TaskCollectionsOfBook(int Book, long Skip, int Limit) : Query<TaskCollection>(Limit)
{
    /// <inheritdoc/>
    public override bool IsLong => Skip + Limit > Many;
}
