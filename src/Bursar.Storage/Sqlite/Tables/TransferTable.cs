using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Transfers are only ever appended.</summary>
internal static class TransferTable
{
    private const string Columns =
        "book_id, sequence, at, kind, from_kind, from_owner, to_kind, to_owner, rewards, fees, vat, subject, reference, "
        + "request_key, available_after, hash";

    private static readonly string AppendSql = $"INSERT INTO transfers ({Columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static readonly string AfterSql = $"SELECT {Columns} FROM transfers WHERE book_id = ? AND sequence > ? ORDER BY sequence LIMIT ?";
    private static readonly string AllSql = $"SELECT {Columns} FROM transfers ORDER BY book_id, sequence";

    public static void Append(SqliteConnection connection, Transfer transfer) => connection.Prepare(AppendSql)
        .Put(transfer.Book)
        .Put(transfer.Sequence)
        .Put(transfer.At)
        .Put((int)transfer.Kind)
        .Put((int)transfer.From.Kind)
        .Put(transfer.From.Owner)
        .Put((int)transfer.To.Kind)
        .Put(transfer.To.Owner)
        .Put(transfer.Amount)
        .Put(transfer.Subject)
        .Put(transfer.Reference)
        .Put(transfer.RequestKey)
        .Put(transfer.AvailableAfter)
        .Put(transfer.Hash)
        .Run();

    public static List<Transfer> After(SqliteConnection connection, int book, long after, int limit)
        => connection.Prepare(AfterSql).Put(book).Put(after).Put(limit).List(Get);

    /// <summary>Every transfer of every book, while they are asked for.</summary>
    public static IEnumerable<Transfer> All(SqliteConnection connection) => connection.Prepare(AllSql).Each(Get);

    private static Transfer Get(SqliteStatement row) => new()
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
