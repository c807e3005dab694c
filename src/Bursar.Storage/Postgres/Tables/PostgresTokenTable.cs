using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class PostgresTokenTable(bool sharded) : PostgresTable<Token>("tokens", "id", Columns, sharded)
{
    private static readonly PostgresColumns<Token> Columns = new PostgresColumns<Token>()
        .Int("book_id", _ => RowKey.NoBook)
        .Bytes("id", row => PostgresBytes.Of(row.Key.Id))
        .Id("token_id", row => row.Id)
        .Digest("digest", row => row.Digest)
        .Id("user_id", row => row.User)
        .Int("owner", row => row.Owner)
        .Text("label", row => row.Label)
        .Bool("read_only", row => row.ReadOnly)
        .Time("created_at", row => row.CreatedAt)
        .TimeOrNull("expires_at", row => row.ExpiresAt)
        .TimeOrNull("revoked_at", row => row.RevokedAt);

    public override Token Get(PostgresRow row)
    {
        row.GetInt();
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

    protected override byte[] IdOf(RowKey key) => PostgresBytes.Of(key.Id);
}
