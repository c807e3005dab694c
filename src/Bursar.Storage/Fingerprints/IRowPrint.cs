using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Writes the rows of one kind in the form that their hashes are computed from.</summary>
internal interface IRowPrint
{
    void Put(RowBytes bytes, Row row);
}
