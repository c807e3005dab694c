using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class PostgresBonusTable(bool sharded) : PostgresTable<Bonus>("bonuses", "id", Columns, sharded)
{
    private static readonly PostgresColumns<Bonus> Columns = new PostgresColumns<Bonus>()
        .Int("book_id", row => row.Id.Book)
        .Id("id", row => row.Id)
        .Id("study", row => row.Study)
        .Id("submission", row => row.Submission)
        .Id("participant", row => row.Participant)
        .Money("amount", row => row.Amount)
        .Text("reason", row => row.Reason)
        .Time("paid_at", row => row.PaidAt);

    public override Bonus Get(PostgresRow row)
    {
        row.GetInt();
        return new Bonus
        {
            Id = row.GetId(),
            Study = row.GetId(),
            Submission = row.GetId(),
            Participant = row.GetId(),
            Amount = row.GetMoney(),
            Reason = row.GetText(),
            PaidAt = row.GetTime(),
        };
    }
}
