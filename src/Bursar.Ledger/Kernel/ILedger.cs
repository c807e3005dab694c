namespace Bursar.Ledger;

/// <summary>
/// The only access to the books: commands in, rows out. What <see cref="ExecuteAsync"/> accepted is durable and visible to every
/// later read.
/// </summary>
public interface ILedger : ILedgerReader
{
    /// <summary>
    /// The clock that decides commands. In sandbox mode it can be ahead of real time; otherwise it can be behind a clock that is
    /// not believed.
    /// </summary>
    BookClock Clock { get; }

    /// <summary>Queues a command and returns its outcome once it is durable or refused.</summary>
    /// <param name="command">The command to execute.</param>
    /// <param name="cancellation">
    /// Has an effect only until the command is queued. A queued command is executed, and its outcome is awaited.
    /// </param>
    /// <exception cref="StoreException">
    /// The store failed, and the command may or may not have been executed (<see cref="StoreException.MayBeDone"/>). It can be
    /// retried under the same key.
    /// </exception>
    ValueTask<Outcome> ExecuteAsync(Command command, CancellationToken cancellation);

    /// <summary>
    /// Waits until a book may have new events since the call. Start the wait, then read, and await the wait only if there is
    /// nothing new. A commit of this process ends the wait at once, a commit of another process within a second.
    /// </summary>
    /// <param name="book">The book's number; <see cref="RowKey.NoBook"/> for what belongs to no book.</param>
    /// <param name="cancellation">Cancels the wait.</param>
    Task NextEventAsync(int book, CancellationToken cancellation);
}
