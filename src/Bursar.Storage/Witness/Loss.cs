using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>What a book lacks of what was committed to it.</summary>
public sealed class Loss
{
    private readonly Mark _seen;
    private readonly Book? _book;
    private readonly long _events;

    private Loss(Mark seen, Book? book, long events) => (_seen, _book, _events) = (seen, book, events);

    /// <summary>The book's id; empty for what belongs to no book.</summary>
    public ObjectId Book => _seen.Book;

    /// <summary>Whether the book is not there at all.</summary>
    public bool IsWhole => !Book.IsEmpty && _book is null;

    /// <summary>Compares marks with the books.</summary>
    internal static async Task<IReadOnlyList<Loss>> FindAsync(
        IReadOnlyList<Mark> marks, ILedgerReader books, CancellationToken cancellation)
    {
        var losses = new List<Loss>();
        foreach (var mark in marks)
            if (await FindAsync(mark, books, cancellation) is { } loss) losses.Add(loss);
        return losses;
    }

    /// <summary>Says in a sentence what was there and what is there.</summary>
    public override string ToString()
    {
        if (IsWhole) return $"Book {Book} had {_seen.Transfer} transfers and {_seen.Event} events, and is not there at all.";
        var name = Book.IsEmpty ? "What belongs to no book" : $"Book {Book}";
        if (_book is not null && _book.LastTransfer >= _seen.Transfer && _events >= _seen.Event)
            return $"{name} has another transfer {_seen.Transfer} than the one that was committed.";
        var transfers = _book is null ? "" : $"{_seen.Transfer} transfers and ";
        var left = _book is null ? "" : $"{_book.LastTransfer} and ";
        return $"{name} had {transfers}{_seen.Event} events, and has {left}{_events}.";
    }

    /// <summary>The command that records that an operator accepts the loss: in the book, or without it in book 0.</summary>
    internal AcceptLoss Accept() => new(IsWhole ? RowKey.NoBook : Book.Book, Book, _seen.Transfer);

    private static async Task<Loss?> FindAsync(Mark mark, ILedgerReader books, CancellationToken cancellation)
    {
        if (mark.Book.IsEmpty)
        {
            var house = await books.FindAsync<House>(RowKey.House, cancellation);
            return (house?.Events.Last ?? 0) < mark.Event ? new(mark, null, house?.Events.Last ?? 0) : null;
        }
        var book = await books.FindAsync<Book>(RowKey.OfBook(mark.Book.Book), cancellation);
        if (book is null || book.Id != mark.Book) return new(mark, null, 0);
        if (book.LastTransfer < mark.Transfer || book.Events.Last < mark.Event) return new(mark, book, book.Events.Last);
        if (mark.Transfer == 0) return null;
        var there = await books.ListAsync(new TransfersOfBook(book.Number, mark.Transfer - 1, 1), cancellation);
        return there is [var transfer] && transfer.Hash == mark.Hash ? null : new(mark, book, book.Events.Last);
    }
}
