using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>A table's columns, in the order in which they are written and read.</summary>
internal sealed class Columns<TRow>
{
    private readonly List<Column<TRow>> _all = [];

    public IReadOnlyList<Column<TRow>> All => _all;

    /// <summary>
    /// Adds a column of the primary key. These come first: the book's number, and the id in the book where the row is not the
    /// book.
    /// </summary>
    public Columns<TRow> Key<TValue>(string name, Func<TRow, TValue> of)
        => Add(new Column<TRow, TValue>(name, ColumnUse.Key, of));

    /// <summary>Adds a column that stays what it was when the row was added.</summary>
    public Columns<TRow> Fixed<TValue>(string name, Func<TRow, TValue> of)
        => Add(new Column<TRow, TValue>(name, ColumnUse.Fixed, of));

    /// <summary>Adds a column.</summary>
    public Columns<TRow> Add<TValue>(string name, Func<TRow, TValue> of)
        => Add(new Column<TRow, TValue>(name, ColumnUse.Changing, of));

    /// <summary>Adds a column to which a row's value is added.</summary>
    public Columns<TRow> AddSum(string name, Func<TRow, int> of) => Add(new Column<TRow, int>(name, ColumnUse.Added, of));

    /// <summary>Adds a column for each part of an amount.</summary>
    public Columns<TRow> AddParts(string name, Func<TRow, Breakdown> of) => Add($"{name}_rewards", row => of(row).Rewards)
        .Add($"{name}_fees", row => of(row).Fees)
        .Add($"{name}_vat", row => of(row).Vat);

    /// <summary>Adds a column for each part of an amount that stays what it was.</summary>
    public Columns<TRow> FixedParts(string name, Func<TRow, Breakdown> of) => Fixed($"{name}_rewards", row => of(row).Rewards)
        .Fixed($"{name}_fees", row => of(row).Fees)
        .Fixed($"{name}_vat", row => of(row).Vat);

    private Columns<TRow> Add(Column<TRow> column)
    {
        _all.Add(column);
        return this;
    }
}
