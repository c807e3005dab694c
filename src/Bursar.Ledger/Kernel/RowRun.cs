namespace Bursar.Ledger;

/// <summary>
/// The rows of a batch of commands: as they were loaded, and as accepted commands changed them. The changes of a rejected command
/// are undone.
/// </summary>
internal sealed class RowRun
{
    private readonly Dictionary<RowKey, Row?> _rows = [];
    private readonly Dictionary<RowKey, Row> _stored = [];
    private readonly HashSet<RowKey> _changed = [];
    private readonly List<(RowKey Key, Row? Before, bool WasChanged)> _undo = [];

    /// <summary>The changed rows, each in its current form.</summary>
    public IEnumerable<Row> Changed => _changed.Select(key => _rows[key]!);

    /// <summary>The changed rows, each with the one that was loaded; null if there was none.</summary>
    public IEnumerable<(Row? Before, Row After)> Changes
        => _changed.Select(key => (_stored.GetValueOrDefault(key), _rows[key]!));

    /// <summary>Whether any row is changed.</summary>
    public bool IsChanged => _changed.Count > 0;

    /// <summary>Adds a row as the store has it; null if the store has none.</summary>
    public void Load(RowKey key, Row? row)
    {
        _rows[key] = row;
        if (row is not null) _stored[key] = row;
    }

    /// <summary>Whether a row was loaded under this key.</summary>
    public bool IsStored(RowKey key) => _stored.ContainsKey(key);

    /// <summary>Whether the key was loaded or changed; the row is null if there is none.</summary>
    public bool TryFind(RowKey key, out Row? row) => _rows.TryGetValue(key, out row);

    /// <summary>Begins a command.</summary>
    public void Begin() => _undo.Clear();

    /// <summary>Puts a row of the current command.</summary>
    /// <returns>The row that it replaced; null if there was none.</returns>
    public Row? Replace(Row row)
    {
        var key = row.Key;
        _rows.TryGetValue(key, out var before);
        _undo.Add((key, before, !_changed.Add(key)));
        _rows[key] = row;
        return before;
    }

    /// <summary>Puts a row after all commands; it cannot be undone.</summary>
    public void Put(Row row)
    {
        _rows[row.Key] = row;
        _changed.Add(row.Key);
    }

    /// <summary>Removes the changes of the current command, which is not accepted.</summary>
    public void Undo()
    {
        for (var i = _undo.Count - 1; i >= 0; i--)
        {
            var (key, before, wasChanged) = _undo[i];
            _rows[key] = before;
            if (!wasChanged) _changed.Remove(key);
        }
    }
}
