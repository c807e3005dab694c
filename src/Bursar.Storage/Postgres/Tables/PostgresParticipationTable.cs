using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class PostgresParticipationTable(bool sharded) : PostgresTable<Participation>("participations", "id", Columns, sharded)
{
    private static readonly PostgresColumns<Participation> Columns = new PostgresColumns<Participation>()
        .Int("book_id", row => row.Key.Book)
        .Bytes("id", row => PostgresBytes.Of(row.Key.Id))
        .Id("study", row => row.Study)
        .Id("participant", row => row.Participant)
        .Id("submission", row => row.Submission);

    public override Participation Get(PostgresRow row)
    {
        row.GetInt();
        row.GetBytes();
        return new(row.GetId(), row.GetId(), row.GetId());
    }

    protected override byte[] IdOf(RowKey key) => PostgresBytes.Of(key.Id);
}
