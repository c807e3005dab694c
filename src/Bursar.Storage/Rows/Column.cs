namespace Bursar.Storage;

/// <summary>A column of the table of a kind of row.</summary>
internal abstract class Column<TRow>(string name, ColumnUse use)
{
    public string Name => name;

    public ColumnUse Use => use;

    /// <summary>Whether two rows have the same value in it.</summary>
    public abstract bool IsSame(TRow one, TRow other);
}

/// <summary>A column with values of one type; each store knows how to keep them.</summary>
/// <param name="name">The name.</param>
/// <param name="use">How its value may change.</param>
/// <param name="of">Its value in a row.</param>
internal sealed class Column<TRow, TValue>(string name, ColumnUse use, Func<TRow, TValue> of) : Column<TRow>(name, use)
{
    public Func<TRow, TValue> Of => of;

    public override bool IsSame(TRow one, TRow other) => EqualityComparer<TValue>.Default.Equals(of(one), of(other));
}
