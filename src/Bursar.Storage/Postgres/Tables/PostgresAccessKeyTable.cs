using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class PostgresAccessKeyTable(bool sharded) : PostgresTable<AccessKey>("access_keys", "id", Columns, sharded)
{
    private static readonly PostgresColumns<AccessKey> Columns = new PostgresColumns<AccessKey>()
        .Int("book_id", _ => RowKey.NoBook)
        .Bytes("id", row => PostgresBytes.Of(row.Key.Id))
        .Text("key_id", row => row.KeyId)
        .Int("owner", row => row.Owner)
        .Bytes("sealed_secret", row => row.SealedSecret.ToArray())
        .Time("created_at", row => row.CreatedAt)
        .TimeOrNull("revoked_at", row => row.RevokedAt);

    public override AccessKey Get(PostgresRow row)
    {
        row.GetInt();
        row.GetBytes();
        return new AccessKey
        {
            KeyId = row.GetText(),
            Owner = row.GetInt(),
            SealedSecret = row.GetBytes(),
            CreatedAt = row.GetTime(),
            RevokedAt = row.GetTimeOrNull(),
        };
    }

    protected override byte[] IdOf(RowKey key) => PostgresBytes.Of(key.Id);
}
