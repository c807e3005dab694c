namespace Bursar.Ledger;

/// <summary>
/// The rows of a batch of commands: as they were loaded, and as accepted commands changed them. The changes of a rejected command
/// are undone.
/// </summary>
/// <param name="expected">How many rows are expected, so that the table need not grow.</param>
internal sealed class RowRun(int expected)
{
    private readonly Dictionary<RowKey, Slot> _rows = new(expected);
    private readonly List<RowKey> _changed = [];
    private readonly List<(RowKey Key, Row? Before)> _undo = [];
    private int _firstChanged;

    /// <summary>The changed rows, each in its current form.</summary>
    public IEnumerable<Row> Changed => _changed.Select(key => _rows[key].Now!);

    /// <summary>The changed rows, each with the one that was loaded; null if there was none.</summary>
    public IEnumerable<(Row? Before, Row After)> Changes => _changed.Select(key => (_rows[key].Stored, _rows[key].Now!));

    /// <summary>Whether any row is changed.</summary>
    public bool IsChanged => _changed.Count > 0;

    /// <summary>Adds a row as the store has it; null if the store has none.</summary>
    public void Load(RowKey key, Row? row) => _rows[key] = new(row, row, IsChanged: false);

    /// <summary>Whether a row was loaded under this key.</summary>
    public bool IsStored(RowKey key) => _rows.TryGetValue(key, out var slot) && slot.Stored is not null;

    /// <summary>Whether the key was loaded or changed; the row is null if there is none.</summary>
    public bool TryFind(RowKey key, out Row? row)
    {
        var isKnown = _rows.TryGetValue(key, out var slot);
        row = slot.Now;
        return isKnown;
    }

    /// <summary>Begins a command.</summary>
    public void Begin()
    {
        _undo.Clear();
        _firstChanged = _changed.Count;
    }

    /// <summary>Puts a row of the current command.</summary>
    /// <returns>The row that it replaced; null if there was none.</returns>
    public Row? Replace(Row row)
    {
        var key = row.Key;
        var before = Put(key, row);
        _undo.Add((key, before));
        return before;
    }

    /// <summary>Puts a row after all commands; it cannot be undone.</summary>
    public void Put(Row row) => Put(row.Key, row);

    /// <summary>Removes the changes of the current command, which is not accepted.</summary>
    public void Undo()
    {
        for (var i = _undo.Count - 1; i >= 0; i--)
            _rows[_undo[i].Key] = _rows[_undo[i].Key] with { Now = _undo[i].Before };
        for (var i = _firstChanged; i < _changed.Count; i++)
            _rows[_changed[i]] = _rows[_changed[i]] with { IsChanged = false };
        _changed.RemoveRange(_firstChanged, _changed.Count - _firstChanged);
    }

    private Row? Put(RowKey key, Row row)
    {
        var before = _rows.GetValueOrDefault(key);
        if (!before.IsChanged) _changed.Add(key);
        _rows[key] = before with { Now = row, IsChanged = true };
        return before.Now;
    }

    /// <summary>A row.</summary>
    /// <param name="Stored">As it was loaded; null if there was none.</param>
    /// <param name="Now">As it is now; null if there is none.</param>
    /// <param name="IsChanged">Whether an accepted command, or the current one, changed it.</param>
    private readonly record struct Slot(Row? Stored, Row? Now, bool IsChanged);
}
