using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>The tables of a data file.</summary>
internal sealed class SqliteTables : ITableMaker<ISqliteTable>
{
    private static readonly ISqliteTable[] All = Catalogue.TablesIn(new SqliteTables());

    private SqliteTables()
    {
    }

    /// <summary>The table of a kind of row.</summary>
    public static ISqliteTable Of(RowKind kind) => All[(int)kind];

    /// <inheritdoc/>
    public ISqliteTable Make<TRow>(RowMap<TRow> map) where TRow : Row => new SqliteTable<TRow>(map);
}
