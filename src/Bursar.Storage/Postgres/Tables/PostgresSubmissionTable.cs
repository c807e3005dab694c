using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class PostgresSubmissionTable(bool sharded) : PostgresTable<Submission>("submissions", "id", Columns, sharded)
{
    private static readonly PostgresColumns<Submission> Columns = new PostgresColumns<Submission>()
        .Int("book_id", row => row.Id.Book)
        .Id("id", row => row.Id)
        .Id("study", row => row.Study)
        .Id("participant", row => row.Participant)
        .Time("taken_at", row => row.TakenAt)
        .Int("state", row => (int)row.State)
        .TimeOrNull("submitted_at", row => row.SubmittedAt)
        .TimeOrNull("ended_at", row => row.EndedAt)
        .TimeOrNull("due_at", row => row.Due)
        .Text("feedback", row => row.Feedback);

    public override Submission Get(PostgresRow row)
    {
        row.GetInt();
        return new Submission
        {
            Id = row.GetId(),
            Study = row.GetId(),
            Participant = row.GetId(),
            TakenAt = row.GetTime(),
            State = (SubmissionState)row.GetInt(),
            SubmittedAt = row.GetTimeOrNull(),
            EndedAt = row.GetTimeOrNull(),
            Due = row.GetTimeOrNull(),
            Feedback = row.GetText(),
        };
    }
}
