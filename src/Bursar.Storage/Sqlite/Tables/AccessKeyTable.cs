using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class AccessKeyTable() : RowTable<AccessKey>("access_keys", Columns, "book_id, id")
{
    private const string Columns = "book_id, id, key_id, owner, sealed_secret, created_at, revoked_at";
    private static readonly string OfBookSql = $"SELECT {Columns} FROM access_keys WHERE book_id = 0 AND owner = ? ORDER BY created_at LIMIT ?";

    public static readonly AccessKeyTable Instance = new();

    public List<AccessKey> OfBook(SqliteConnection connection, int book, int limit)
        => List(connection.Prepare(OfBookSql).Put(book).Put(limit));

    protected override AccessKey Get(SqliteStatement row)
    {
        row.GetLong();
        row.GetBytes();
        return new AccessKey
        {
            KeyId = row.GetText(),
            Owner = row.GetInt(),
            SealedSecret = row.GetBytes().ToArray(),
            CreatedAt = row.GetTime(),
            RevokedAt = row.GetTimeOrNull(),
        };
    }

    protected override void Put(SqliteStatement statement, AccessKey row) => statement
        .Put(RowKey.NoBook)
        .Put128(row.Key.Id)
        .Put(row.KeyId)
        .Put(row.Owner)
        .Put(row.SealedSecret.Span)
        .Put(row.CreatedAt)
        .Put(row.RevokedAt);
}
