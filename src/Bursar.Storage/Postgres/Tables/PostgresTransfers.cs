using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>Transfers are only ever appended.</summary>
internal static class PostgresTransfers
{
    private static readonly PostgresColumns<Transfer> Columns = new(TransferRows.Map.Columns);
    private static readonly string AppendSql = $"INSERT INTO transfers ({Columns.Names}) SELECT * FROM {Columns.Unnest}";

    public static NpgsqlBatchCommand Append(IReadOnlyList<Transfer> transfers)
    {
        var command = new NpgsqlBatchCommand(AppendSql);
        Columns.Bind(command.Parameters, transfers);
        return command;
    }
}
