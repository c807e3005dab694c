using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Compares the books with an earlier checkpoint. It says nothing about what came after the checkpoint.</summary>
public static class CheckpointAudit
{
    /// <summary>
    /// Finds the first book that is gone, has lost its end, has another transfer than the checkpoint's, or has changed in what
    /// never changes, or without an event. The chain of hashes must have been checked (<see cref="LedgerAudit"/>), so that one
    /// hash stands for all earlier transfers.
    /// </summary>
    /// <param name="books">Reads the books. The reader should show a snapshot.</param>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <param name="cancellation">Cancels the audit.</param>
    /// <returns>The fault, as a sentence; null if there is none.</returns>
    /// <exception cref="StoreException">The store failed, or the checkpoint cannot be read.</exception>
    public static async Task<string?> FindFaultAsync(
        ILedgerReader books, CheckpointFile checkpoint, CancellationToken cancellation)
    {
        await foreach (var line in checkpoint.BooksAsync(cancellation))
            if (await FindFaultAsync(books, line, cancellation) is { } fault) return $"Since {checkpoint.At:u}: {fault}";
        return null;
    }

    private static async Task<string?> FindFaultAsync(ILedgerReader books, CheckpointLine line, CancellationToken cancellation)
    {
        if (await Loss.FindAsync([MarkOf(line)], books, cancellation) is [var loss]) return loss.ToString();
        if (line.Book is null) return null;
        var book = await books.FindAsync<Book>(RowKey.OfBook(IdOf(line.Book).Book), cancellation);
        async Task<bool> MayHaveAsync(EventKind kind) => await MayHaveChangedAsync(books, book!, line, kind, cancellation);
        if (CheckpointLine.FixedOf(book!) != line.Fixed)
        {
            var prices = await PricingHistory.ReadAsync(books, book!, cancellation);
            if (CheckpointLine.FixedOf(prices.AfterEvent(book!, line.Events ?? 0)) != line.Fixed)
                return $"Book {line.Book}: its currency, pricing, owner, kind or age was another one.";
            if (!await MayHaveAsync(EventKind.BookRepriced))
                return $"Book {line.Book}: its pricing has changed, and no event says so.";
        }
        return CheckpointLine.SettingsOf(book!) != line.Settings && !await MayHaveAsync(EventKind.BookChanged)
            ? $"Book {line.Book}: its title, description, credit limit or rate has changed, and no event says so."
            : null;
    }

    /// <summary>Whether an event says so, or has been deleted by now because of its age.</summary>
    private static async Task<bool> MayHaveChangedAsync(
        ILedgerReader books, Book book, CheckpointLine line, EventKind kind, CancellationToken cancellation)
    {
        var after = line.Events!.Value;
        var isFirst = true;
        await foreach (var one in books.AllEventsAsync(book.Number, after, cancellation))
        {
            if ((isFirst && one.Sequence > after + 1) || one.Kind == kind) return true;
            isFirst = false;
        }
        return false;
    }

    private static Mark MarkOf(CheckpointLine line) => line.Book is null
        ? new(default, 0, default, line.Events ?? 0)
        : new(IdOf(line.Book), line.Transfers ?? 0, HashOf(line.Hash), line.Events ?? 0);

    private static ObjectId IdOf(string text)
        => ObjectId.TryParse(text, out var id) ? id : throw new StoreException($"A checkpoint has no book {text}.");

    private static Digest HashOf(string? text)
        => text?.Length == 2 * Digest.Size ? Digest.Read(Convert.FromHexString(text)) : default;
}
