using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>The tables of a database, sharded by book or not.</summary>
internal sealed class PostgresTables : ITableMaker<IPostgresTable>
{
    private readonly IPostgresTable[] _all;

    /// <param name="sharded">Whether every statement must name the one book that it is limited to.</param>
    public PostgresTables(bool sharded)
    {
        Sharded = sharded;
        Books = new PostgresBookTable(sharded);
        Answers = new PostgresAnswers(sharded);
        _all = Catalogue.TablesIn(this);
    }

    public PostgresBookTable Books { get; }

    public PostgresAnswers Answers { get; }

    /// <summary>Whether every statement must be limited to one book.</summary>
    public bool Sharded { get; }

    /// <summary>The table of a kind of row.</summary>
    public IPostgresTable Of(RowKind kind) => _all[(int)kind];

    /// <inheritdoc/>
    public IPostgresTable Make<TRow>(RowMap<TRow> map) where TRow : Row
        => ReferenceEquals(map, BookRows.Map) ? Books : new PostgresTable<TRow>(map, Sharded);
}
