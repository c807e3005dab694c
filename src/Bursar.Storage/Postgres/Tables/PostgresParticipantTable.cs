using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class PostgresParticipantTable(bool sharded) : PostgresTable<Participant>("participants", "id", Columns, sharded)
{
    private static readonly PostgresColumns<Participant> Columns = new PostgresColumns<Participant>()
        .Int("book_id", _ => RowKey.NoBook)
        .Id("id", row => row.Id)
        .Time("created_at", row => row.CreatedAt);

    public override Participant Get(PostgresRow row)
    {
        row.GetInt();
        return new(row.GetId(), row.GetTime());
    }
}
