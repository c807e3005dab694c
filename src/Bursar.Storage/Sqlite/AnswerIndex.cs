using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Where the answers of the last 24 hours lie, in memory: an index on random keys in the file would cost as much as all the
/// rest of a command. Rebuilt when the file is opened; about 50 bytes a key. Used by the writer only.
/// </summary>
internal sealed class AnswerIndex
{
    private const int Page = 1_000;
    private static readonly TimeSpan PruneEvery = TimeSpan.FromMinutes(1);
    private readonly Dictionary<UInt128, long> _rows = [];
    private DateTimeOffset _nextPrune;

    /// <summary>How many answers it knows.</summary>
    public int Count => _rows.Count;

    /// <summary>Reads the index anew.</summary>
    public void Load(SqliteConnection connection)
    {
        _rows.Clear();
        var page = AnswerTable.Oldest(connection, Page);
        for (; page.Count > 0; page = AnswerTable.Since(connection, page[^1].Row, Page))
            foreach (var entry in page) _rows[entry.KeyHash] = entry.Row;
    }

    /// <summary>The answer stored under a key, whatever its age.</summary>
    public StoredAnswer? Find(SqliteConnection connection, RequestKey key)
        => _rows.TryGetValue(key.Hash, out var row) ? AnswerTable.Find(connection, row) : null;

    /// <summary>Adds an answer that was committed.</summary>
    public void Add(RequestKey key, long row) => _rows[key.Hash] = row;

    /// <summary>Drops answers that are too old: a page at a time, and when there are no more, not again for a minute.</summary>
    public void Prune(SqliteConnection connection, DateTimeOffset now)
    {
        if (now < _nextPrune) return;
        var notBefore = now - RequestKey.Lifetime;
        var expired = AnswerTable.Oldest(connection, Page).TakeWhile(entry => entry.At < notBefore).ToList();
        if (expired.Count < Page) _nextPrune = now + PruneEvery;
        if (expired.Count == 0) return;

        AnswerTable.DropUpTo(connection, expired[^1].Row);
        foreach (var entry in expired)
            if (_rows.TryGetValue(entry.KeyHash, out var row) && row == entry.Row) _rows.Remove(entry.KeyHash);
    }
}
