namespace Bursar.Ledger;

/// <summary>
/// The one door to the books: commands in, rows out. What <see cref="ExecuteAsync"/> accepted is durable, and every
/// read after it shows it.
/// </summary>
public interface ILedger : ILedgerReader
{
    /// <summary>The time by which commands are decided. In a sandbox it can be ahead of the world's.</summary>
    TimeProvider Clock { get; }

    /// <summary>Queues a command and answers when it is durable, or refused.</summary>
    /// <param name="command">The command.</param>
    /// <param name="cancellation">Counts until the command is queued; what is queued is done, and its answer is waited
    /// for.</param>
    /// <exception cref="StoreException">The store failed; nothing is known to be done, and the same key may be tried
    /// again.</exception>
    ValueTask<Outcome> ExecuteAsync(Command command, CancellationToken cancellation);

    /// <summary>
    /// Waits until a book may have events that it did not have when this was called: ask for the wait first, then read, and wait only if there is
    /// nothing new. A commit of this process ends it at once, that of another one within a second.
    /// </summary>
    /// <param name="book">The book's number; <see cref="RowKey.NoBook"/> for what belongs to no book.</param>
    /// <param name="cancellation">Ends the wait.</param>
    Task NextEventAsync(int book, CancellationToken cancellation);
}
