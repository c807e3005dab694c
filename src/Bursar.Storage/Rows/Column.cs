namespace Bursar.Storage;

/// <summary>A column of a table in which rows of a kind lie.</summary>
internal abstract class Column<TRow>(string name, ColumnUse use)
{
    public string Name => name;

    public ColumnUse Use => use;
}

/// <summary>A column that has such a value; each store knows how it keeps one.</summary>
/// <param name="name">The name.</param>
/// <param name="use">How its value may change.</param>
/// <param name="of">What a row has in it.</param>
internal sealed class Column<TRow, TValue>(string name, ColumnUse use, Func<TRow, TValue> of) : Column<TRow>(name, use)
{
    public Func<TRow, TValue> Of => of;
}
