using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>The forms of every kind of row that a fingerprint covers.</summary>
internal sealed class RowPrints : ITableMaker<IRowPrint>
{
    private static readonly IRowPrint[] All = Catalogue.TablesIn(new RowPrints());

    private RowPrints()
    {
    }

    /// <summary>The form of a kind of row.</summary>
    public static IRowPrint Of(RowKind kind) => All[(int)kind];

    /// <inheritdoc/>
    public IRowPrint Make<TRow>(RowMap<TRow> map) where TRow : Row => new RowPrint<TRow>(map);
}
