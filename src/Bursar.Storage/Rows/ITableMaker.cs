using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Makes a store's tables from mappings.</summary>
/// <typeparam name="TTable">The store's type of a table.</typeparam>
internal interface ITableMaker<out TTable>
{
    TTable Make<TRow>(RowMap<TRow> map) where TRow : Row;
}
