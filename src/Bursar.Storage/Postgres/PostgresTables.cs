using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>The tables of a database. They keep no state, so all of a process share one.</summary>
internal sealed class PostgresTables : ITableMaker<IPostgresTable>
{
    private readonly IPostgresTable[] _all;

    private PostgresTables() => _all = Catalogue.TablesIn(this);

    /// <summary>The tables.</summary>
    public static PostgresTables All { get; } = new();

    public PostgresBookTable Books { get; } = new();

    /// <summary>The table of a kind of row.</summary>
    public IPostgresTable Of(RowKind kind) => _all[(int)kind];

    /// <inheritdoc/>
    public IPostgresTable Make<TRow>(RowMap<TRow> map) where TRow : Row
        => ReferenceEquals(map, BookRows.Map) ? Books : new PostgresTable<TRow>(map);
}
