using System.Collections.Concurrent;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Committed rows in memory; correct as long as nobody else writes, or whoever asks takes another stamp then. A row is found
/// under the stamp with which it was added: with a new one, many rows are forgotten at once. Two generations limit its size: when
/// the young one is full, it becomes the old one, and the previous old one is discarded. A row that is read again moves to the
/// young one.
/// </summary>
internal sealed class RowCache(int generation)
{
    private readonly Lock _lock = new();
    private volatile ConcurrentDictionary<RowKey, Kept> _young = new();
    private volatile ConcurrentDictionary<RowKey, Kept> _old = new();
    private int _youngRows;
    private int _oldRows;
    private long _version;

    /// <summary>The number of rows held; a row in both generations counts twice.</summary>
    public int Count => Volatile.Read(ref _youngRows) + Volatile.Read(ref _oldRows);

    /// <summary>
    /// The number of rows ever added. It tells whether the cache still has every row added since an earlier version.
    /// </summary>
    public long Version => Interlocked.Read(ref _version);

    /// <summary>The row; null if it is not in the cache under this stamp.</summary>
    public Row? Find(RowKey key, long stamp = 0)
    {
        if (!_young.TryGetValue(key, out var kept)) kept = _old.ContainsKey(key) ? Promote(key) : default;
        return kept.Stamp == stamp ? kept.Row : null;
    }

    /// <summary>
    /// Adds a row that was read from the file at a version, unless a newer form may have been committed since. If fewer rows were
    /// added since than a generation holds, none of them was discarded, so a row that is not in the cache is not among them.
    /// </summary>
    public Row Add(Row row, long version)
    {
        lock (_lock)
        {
            if (_version - version < generation && !_young.ContainsKey(row.Key) && !_old.ContainsKey(row.Key)) Put(row, 0);
        }
        return row;
    }

    /// <summary>Adds the rows of a commit.</summary>
    public void Publish(IEnumerable<Row> rows) => Publish(rows, static _ => 0);

    /// <summary>Adds the rows of a commit that have a stamp.</summary>
    public void Publish(IEnumerable<Row> rows, Func<Row, long?> stampOf)
    {
        lock (_lock)
        {
            foreach (var row in rows)
                if (stampOf(row) is { } stamp) Put(row, stamp);
        }
    }

    /// <summary>Clears the cache, because the content of the file is not known.</summary>
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
    /// Moves an old row to the young generation. If a commit has added a newer form meanwhile, that one is returned.
    /// </summary>
    private Kept Promote(RowKey key)
    {
        lock (_lock)
        {
            if (!_young.TryGetValue(key, out var kept) && _old.TryGetValue(key, out kept)) Put(kept.Row, kept.Stamp);
            return kept;
        }
    }

    private void Put(Row row, long stamp)
    {
        var key = row.Key;
        if (!Catalogue.Of(key.Kind).IsCached) return;
        _version++;
        // Counted here, because a concurrent dictionary takes all its locks to count.
        if (_youngRows >= generation)
        {
            _old = _young;
            _oldRows = _youngRows;
            _young = new();
            _youngRows = 0;
        }
        var kept = new Kept(row, stamp);
        if (_young.TryAdd(key, kept)) _youngRows++;
        else _young[key] = kept;
    }

    private readonly record struct Kept(Row Row, long Stamp);
}
