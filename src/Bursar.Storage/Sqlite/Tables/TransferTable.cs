using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Transfers are only ever appended.</summary>
internal static class TransferTable
{
    private static readonly SqliteColumns<Transfer> Columns = new(TransferRows.Map);

    public static void Append(SqliteConnection connection, Transfer transfer)
    {
        var statement = connection.Prepare(Columns.Insert);
        Columns.Put(statement, transfer);
        statement.Run();
    }
}
