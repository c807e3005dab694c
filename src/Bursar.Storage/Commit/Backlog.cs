namespace Bursar.Storage;

/// <summary>
/// The commands that wait in a lane. While all of them fit into a batch, they are taken in the order in which they came. If not,
/// books take turns, one command each, so that a book that sends much delays the others by no more than a turn. The commands of
/// one book always keep their order. Only the lane's loop uses it.
/// </summary>
/// <param name="most">The most work in a batch (<see cref="Bursar.Ledger.Command.Weight"/>).</param>
internal sealed class Backlog(int most)
{
    private readonly Queue<Pending> _arrived = [];
    private readonly Dictionary<int, Queue<Pending>> _books = [];
    private readonly Queue<Queue<Pending>> _turns = [];
    private int _weight;

    /// <summary>Whether nothing waits.</summary>
    public bool IsEmpty => _arrived.Count == 0 && _turns.Count == 0;

    /// <summary>Adds a command behind those of its book.</summary>
    public void Add(Pending pending)
    {
        _arrived.Enqueue(pending);
        _weight += pending.Command.Weight;
    }

    /// <summary>Takes the next batch. A command that is heavier than a batch is taken alone.</summary>
    public void Take(List<Pending> batch)
    {
        if (_turns.Count == 0 && _weight <= most)
        {
            batch.AddRange(_arrived);
            _arrived.Clear();
            _weight = 0;
            return;
        }
        while (_arrived.TryDequeue(out var pending)) TakeIn(pending);
        var taken = 0;
        while (_turns.TryPeek(out var book) && (batch.Count == 0 || taken + book.Peek().Command.Weight <= most))
        {
            _turns.Dequeue();
            var next = book.Dequeue();
            batch.Add(next);
            taken += next.Command.Weight;
            if (book.Count > 0) _turns.Enqueue(book);
            else _books.Remove(next.Command.Book);
        }
        _weight -= taken;
    }

    private void TakeIn(Pending pending)
    {
        if (!_books.TryGetValue(pending.Command.Book, out var book))
        {
            _books.Add(pending.Command.Book, book = []);
            _turns.Enqueue(book);
        }
        book.Enqueue(pending);
    }
}
