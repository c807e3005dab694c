using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Rows of the books that this node alone changes for the time being. Every commit changes the fingerprint of its book, so a book
/// that still has the fingerprint of this node's last commit has not been changed since, and its rows need not be read again.
/// Whether it has is known once the book is locked. A book's batches come one after the other, because it has one lane in a node.
/// </summary>
internal sealed class OwnBooks
{
    /// <summary>The most rows in each of two generations: as many as in <see cref="SqliteStore"/>.</summary>
    private const int Generation = 65_536;

    /// <summary>The most books. With more, all are forgotten, and found again by their next commits.</summary>
    private const int MostBooks = 65_536;

    /// <summary>
    /// How many batches in a row must find a book as this node left it before its rows are kept: a wrong guess costs a round
    /// trip.
    /// </summary>
    private const int Proof = 8;

    /// <summary>
    /// How many times in a row books must be found so, whichever they are, before any book that this node has changed is believed
    /// to be its own: then it is most likely the only node.
    /// </summary>
    private const int ProofOfAll = 64;

    private readonly RowCache _rows = new(Generation);
    private readonly ConcurrentDictionary<int, Trail> _trails = new();
    private long _lastStamp;
    private int _found;

    /// <summary>The number of rows held; a row in both generations counts twice.</summary>
    public int Count => _rows.Count;

    /// <summary>
    /// The row as this node saw it last; null if it must be read. It is current if the book <see cref="Holds"/>.
    /// </summary>
    public Row? Find(RowKey key)
        => _trails.TryGetValue(key.Book, out var trail) && trail.IsProven ? _rows.Find(key, trail.Stamp) : null;

    /// <summary>
    /// The row of a book as this node left it, if its rows are kept. It is current if the book still has its fingerprint.
    /// </summary>
    public bool TryHead(int book, [NotNullWhen(true)] out Head? head)
    {
        head = _trails.TryGetValue(book, out var trail) && trail.IsProven ? trail.Left : null;
        return head is not null;
    }

    /// <summary>
    /// Whether a book that is locked now is as this node left it; to be asked once a batch. If it is not, all its rows are
    /// forgotten.
    /// </summary>
    public bool Holds(Head locked)
    {
        var book = locked.Key.Book;
        if (!_trails.TryGetValue(book, out var trail)) return false;
        var holds = trail.Left.Fingerprint == locked.Fingerprint;
        if (!holds) Forget(book);
        else if (!trail.IsProven) _trails[book] = trail with { Length = trail.Length + 1 };
        if (holds && Volatile.Read(ref _found) < ProofOfAll) Interlocked.Increment(ref _found);
        return holds;
    }

    /// <summary>Forgets a book that another node has changed.</summary>
    public void Forget(int book)
    {
        _trails.TryRemove(book, out _);
        Volatile.Write(ref _found, 0);
    }

    /// <summary>
    /// Adds the rows that a committed batch read, in the form that they have now. New rows are left out: many are never needed
    /// again, and the others are added once they are.
    /// </summary>
    public void Publish(WorkingSet set, IReadOnlyList<Row> read)
    {
        Dictionary<int, Trail> trails = [];
        foreach (var head in read.OfType<Head>())
            if (set.HeadOf(head.Key.Book) is { Fingerprint.Version: > 0 } left) trails[head.Key.Book] = TrailOf(left);
        _rows.Publish(read.Concat(set.Changed.Where(row => set.IsStored(row.Key))), StampOf);
        // Only now: whoever sees a fingerprint must find the rows that go with it.
        foreach (var (book, trail) in trails) _trails[book] = trail;

        long? StampOf(Row row) => row is not Head && trails.TryGetValue(row.Key.Book, out var trail) && trail.IsProven
            ? trail.Stamp
            : null;
    }

    private Trail TrailOf(Head left)
    {
        if (_trails.Count >= MostBooks) _trails.Clear();
        var trail = _trails.GetValueOrDefault(left.Key.Book) ?? new(Interlocked.Increment(ref _lastStamp), left);
        var isAlone = Volatile.Read(ref _found) >= ProofOfAll;
        return trail with { Left = left, Length = isAlone ? Proof : trail.Length };
    }

    /// <summary>What this node knows of a book.</summary>
    /// <param name="Stamp">The stamp of the book's rows in memory.</param>
    /// <param name="Left">The book's row after this node's last commit.</param>
    private sealed record Trail(long Stamp, Head Left)
    {
        /// <summary>How many batches in a row found it so; at most <see cref="Proof"/>.</summary>
        public int Length { get; init; }

        /// <summary>Whether its rows are kept. Once they are, each of its commits keeps them up to date.</summary>
        public bool IsProven => Length >= Proof;
    }
}
