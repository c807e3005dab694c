using Bursar.Ledger;

namespace Bursar.Storage;

internal static class AccessKeyRows
{
    public static readonly RowMap<AccessKey> Map = new RowMap<AccessKey>("access_keys", new Columns<AccessKey>()
        .Key("book_id", _ => RowKey.NoBook)
        .Key("id", row => row.Key.Id)
        .Add("key_id", row => row.KeyId)
        .Add("for_book", row => row.ForBook)
        .Add("sealed_secret", row => row.SealedSecret.Bytes)
        .Add("created_at", row => row.CreatedAt)
        .Add("revoked_at", row => row.RevokedAt)
        .Add("used_at", row => row.UsedAt), Read)
        .List<AccessKeysOfBook>(
            "WHERE book_id = 0 AND for_book = $1 ORDER BY created_at LIMIT $2",
            query => [query.Book, query.Limit]);

    private static AccessKey Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new AccessKey
        {
            KeyId = row.GetText(),
            ForBook = row.GetInt(),
            SealedSecret = row.GetBytes().ToArray(),
            CreatedAt = row.GetTime(),
            RevokedAt = row.GetTimeOrNull(),
            UsedAt = row.GetTimeOrNull(),
        };
    }
}
