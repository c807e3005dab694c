using System.Collections.Concurrent;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Rows that were read and stay for ever what they are (<see cref="StoredKind.IsLasting"/>), so that no other node can make them
/// stale. The books of a busy payer use a few of them again and again.
/// </summary>
internal sealed class LastingRows
{
    /// <summary>The maximum number of rows. Such a row can be a few hundred kilobytes long.</summary>
    private const int Max = 256;

    private readonly ConcurrentDictionary<RowKey, Row> _rows = [];

    /// <summary>A row that was kept; null if it was not.</summary>
    public Row? Find(RowKey key) => Catalogue.Of(key.Kind).IsLasting ? _rows.GetValueOrDefault(key) : null;

    /// <summary>Keeps a row that was read, if it is of such a kind. If there are too many, it begins anew.</summary>
    public void Keep(Row? row)
    {
        if (row is null || !Catalogue.Of(row.Key.Kind).IsLasting) return;
        if (_rows.Count >= Max) _rows.Clear();
        _rows[row.Key] = row;
    }
}
