using System.Collections.Concurrent;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Committed rows in memory, for as long as this process is the only writer. Two generations bound it: when the young one is
/// full it becomes the old one, and what nobody asked for since is forgotten.
/// </summary>
internal sealed class RowCache(int generation)
{
    private readonly Lock _lock = new();
    private volatile ConcurrentDictionary<RowKey, Row> _young = new();
    private volatile ConcurrentDictionary<RowKey, Row> _old = new();
    private int _youngRows;
    private int _oldRows;
    private long _version;

    /// <summary>How many rows it holds; one that was kept for longer may count twice.</summary>
    public int Count => Volatile.Read(ref _youngRows) + Volatile.Read(ref _oldRows);

    /// <summary>How many rows were ever put in: tells whether the cache still has all of those that came since.</summary>
    public long Version => Interlocked.Read(ref _version);

    /// <summary>The row, where it is known.</summary>
    public Row? Find(RowKey key)
    {
        if (_young.TryGetValue(key, out var row)) return row;
        return _old.ContainsKey(key) ? Promote(key) : null;
    }

    /// <summary>
    /// Takes in a row that was read from the file after that version, unless it may have been committed anew since. While fewer
    /// rows came than a generation has, none of them was forgotten: one that is not there was not among them.
    /// </summary>
    public Row Add(Row row, long version)
    {
        lock (_lock)
        {
            if (_version - version < generation && !_young.ContainsKey(row.Key) && !_old.ContainsKey(row.Key)) Put(row);
        }
        return row;
    }

    /// <summary>Takes in the rows of a commit.</summary>
    public void Publish(IEnumerable<Row> rows)
    {
        lock (_lock)
        {
            foreach (var row in rows) Put(row);
        }
    }

    /// <summary>Forgets everything, because it is not known what the file has.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _version += generation;
            _young = new();
            _youngRows = 0;
            _old = new();
            _oldRows = 0;
        }
    }

    /// <summary>
    /// Keeps an old row for longer. A commit may have put it among the young since it was seen: that one counts.
    /// </summary>
    private Row? Promote(RowKey key)
    {
        lock (_lock)
        {
            if (!_young.TryGetValue(key, out var row) && _old.TryGetValue(key, out row)) Put(row);
            return row;
        }
    }

    private void Put(Row row)
    {
        var key = row.Key;
        if (!Catalogue.Of(key.Kind).IsCached) return;
        _version++;
        // Counted here: a concurrent dictionary takes every one of its locks to tell its count.
        if (_youngRows >= generation)
        {
            _old = _young;
            _oldRows = _youngRows;
            _young = new();
            _youngRows = 0;
        }
        if (_young.TryAdd(key, row)) _youngRows++;
        else _young[key] = row;
    }
}
