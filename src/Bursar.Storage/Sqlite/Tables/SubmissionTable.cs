using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class SubmissionTable()
    : RowTable<Submission>("submissions", "book_id, id, study, participant, state, taken_at", "book_id, id")
{
    public static readonly SubmissionTable Instance = new();

    protected override void PutKey(SqliteStatement statement, RowKey key) => statement.Put(key.Book).Put(IdOf(key));

    protected override Submission Get(SqliteStatement row)
    {
        row.GetLong();
        return new Submission
        {
            Id = row.GetId(),
            Study = row.GetId(),
            Participant = row.GetId(),
            State = (SubmissionState)row.GetInt(),
            TakenAt = row.GetTime(),
        };
    }

    protected override void Put(SqliteStatement statement, Submission row) => statement
        .Put(row.Id.Book)
        .Put(row.Id)
        .Put(row.Study)
        .Put(row.Participant)
        .Put((int)row.State)
        .Put(row.TakenAt);
}
