using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class PostgresSubmissionTable(bool sharded) : PostgresTable<Submission>("submissions", "id", Columns, sharded)
{
    private static readonly PostgresColumns<Submission> Columns = new PostgresColumns<Submission>()
        .Int("book_id", row => row.Id.Book)
        .Id("id", row => row.Id)
        .Id("study", row => row.Study)
        .Id("participant", row => row.Participant)
        .Int("state", row => (int)row.State)
        .Time("taken_at", row => row.TakenAt);

    public override Submission Get(PostgresRow row)
    {
        row.GetInt();
        return new Submission
        {
            Id = row.GetId(),
            Study = row.GetId(),
            Participant = row.GetId(),
            State = (SubmissionState)row.GetInt(),
            TakenAt = row.GetTime(),
        };
    }
}
