using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class TokenTable() : RowTable<Token>("tokens", Columns, "book_id, id")
{
    private const string Columns = "book_id, id, token_id, digest, user_id, owner, label, read_only, created_at, expires_at, revoked_at";
    private static readonly string OfBookSql = $"SELECT {Columns} FROM tokens WHERE book_id = 0 AND owner = ? ORDER BY token_id LIMIT ?";

    public static readonly TokenTable Instance = new();

    public List<Token> OfBook(SqliteConnection connection, int book, int limit)
        => List(connection.Prepare(OfBookSql).Put(book).Put(limit));

    protected override Token Get(SqliteStatement row)
    {
        row.GetLong();
        row.GetBytes();
        return new Token
        {
            Id = row.GetId(),
            Digest = row.GetDigest(),
            User = row.GetId(),
            Owner = row.GetInt(),
            Label = row.GetText(),
            ReadOnly = row.GetBool(),
            CreatedAt = row.GetTime(),
            ExpiresAt = row.GetTimeOrNull(),
            RevokedAt = row.GetTimeOrNull(),
        };
    }

    protected override void Put(SqliteStatement statement, Token row) => statement
        .Put(RowKey.NoBook)
        .Put128(row.Key.Id)
        .Put(row.Id)
        .Put(row.Digest)
        .Put(row.User)
        .Put(row.Owner)
        .Put(row.Label)
        .Put(row.ReadOnly ? 1 : 0)
        .Put(row.CreatedAt)
        .Put(row.ExpiresAt)
        .Put(row.RevokedAt);
}
