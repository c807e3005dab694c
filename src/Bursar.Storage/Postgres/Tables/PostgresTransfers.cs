using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>Transfers are only ever appended.</summary>
internal static class PostgresTransfers
{
    private static readonly PostgresColumns<Transfer> Columns = new PostgresColumns<Transfer>()
        .Int("book_id", row => row.Book)
        .Long("sequence", row => row.Sequence)
        .Time("at", row => row.At)
        .Int("kind", row => (int)row.Kind)
        .Int("from_kind", row => (int)row.From.Kind)
        .Id("from_owner", row => row.From.Owner)
        .Int("to_kind", row => (int)row.To.Kind)
        .Id("to_owner", row => row.To.Owner)
        .Money("rewards", row => row.Amount.Rewards)
        .Money("fees", row => row.Amount.Fees)
        .Money("vat", row => row.Amount.Vat)
        .Id("subject", row => row.Subject)
        .Text("reference", row => row.Reference)
        .Text("request_key", row => row.RequestKey)
        .Money("available_after", row => row.AvailableAfter)
        .Digest("hash", row => row.Hash);

    private static readonly string AppendSql = $"INSERT INTO transfers ({Columns.Names()}) SELECT * FROM {Columns.Unnest}";

    /// <summary>A book's transfers ($1) after a sequence ($2), at most $3.</summary>
    public static readonly string AfterSql =
        $"SELECT {Columns.Names()} FROM transfers WHERE book_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3";

    /// <summary>Every transfer of every book.</summary>
    public static readonly string AllSql = $"SELECT {Columns.Names()} FROM transfers ORDER BY book_id, sequence";

    public static NpgsqlBatchCommand Append(IReadOnlyList<Transfer> transfers)
    {
        var command = new NpgsqlBatchCommand(AppendSql);
        Columns.Bind(command.Parameters, transfers);
        return command;
    }

    public static Transfer Get(PostgresRow row) => new()
    {
        Book = row.GetInt(),
        Sequence = row.GetLong(),
        At = row.GetTime(),
        Kind = (TransferKind)row.GetInt(),
        From = new Account((AccountKind)row.GetInt(), row.GetId()),
        To = new Account((AccountKind)row.GetInt(), row.GetId()),
        Amount = row.GetBreakdown(),
        Subject = row.GetId(),
        Reference = row.GetText(),
        RequestKey = row.GetText(),
        AvailableAfter = row.GetMoney(),
        Hash = row.GetDigest(),
    };
}
