using Bursar.Ledger;

namespace Bursar.Storage;

internal static class TokenRows
{
    public static readonly RowMap<Token> Map = new RowMap<Token>("tokens", new Columns<Token>()
        .Key("book_id", _ => RowKey.NoBook)
        .Key("id", row => row.Key.Id)
        .Add("token_id", row => row.Id)
        .Add("digest", row => row.Digest)
        .Add("user_id", row => row.User)
        .Add("for_book", row => row.ForBook)
        .Add("label", row => row.Label)
        .Add("read_only", row => row.ReadOnly)
        .Add("created_at", row => row.CreatedAt)
        .Add("expires_at", row => row.ExpiresAt)
        .Add("revoked_at", row => row.RevokedAt)
        .Add("used_at", row => row.UsedAt), Read)
        .List<TokensOfBook>("WHERE book_id = 0 AND for_book = $1 ORDER BY token_id LIMIT $2", query => [query.Book, query.Limit]);

    private static Token Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new Token
        {
            Id = row.GetId(),
            Digest = row.GetDigest(),
            User = row.GetId(),
            ForBook = row.GetInt(),
            Label = row.GetText(),
            ReadOnly = row.GetBool(),
            CreatedAt = row.GetTime(),
            ExpiresAt = row.GetTimeOrNull(),
            RevokedAt = row.GetTimeOrNull(),
            UsedAt = row.GetTimeOrNull(),
        };
    }
}
