using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>What the stores know of a kind of row: a line of the <see cref="Catalogue"/>.</summary>
internal abstract class StoredKind(RowKind kind)
{
    public RowKind Kind => kind;

    public abstract string Table { get; }

    public abstract IReadOnlyList<QueryMap> Queries { get; }

    /// <summary>Whether each row must lie in a book that exists; verification reports rows whose book is gone.</summary>
    public bool NeedsBook { get; init; } = true;

    /// <summary>
    /// Whether SQLite's store keeps rows in memory. Long rows that are seldom read again would displace rows that are read all
    /// the time.
    /// </summary>
    public bool IsCached { get; init; } = true;

    /// <summary>
    /// Whether the fingerprint of a book covers such rows: not if they are in the hash chain, are deleted by age, or follow from
    /// other rows.
    /// </summary>
    public bool IsFingerprinted { get; init; } = true;

    /// <summary>Whether a row never changes once it is there, and is never deleted: its id follows from what it says.</summary>
    public bool IsLasting { get; init; }

    /// <summary>How many rows a copy writes at once: fewer where rows are long.</summary>
    public int CopyLength { get; init; } = 1_000;

    /// <summary>The table of this kind in a store.</summary>
    public abstract TTable In<TTable>(ITableMaker<TTable> store);
}

/// <summary>A kind of row with its mapping.</summary>
internal sealed class StoredKind<TRow>(RowKind kind, RowMap<TRow> map) : StoredKind(kind) where TRow : Row
{
    public override string Table => map.Table;

    public override IReadOnlyList<QueryMap> Queries => map.Queries;

    public override TTable In<TTable>(ITableMaker<TTable> store) => store.Make(map);
}
