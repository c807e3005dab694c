using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class SubmissionTable() : RowTable<Submission>("submissions", Columns, "book_id, id")
{
    private const string Columns = "book_id, id, study, participant, state, taken_at, submitted_at, ended_at, due_at";
    private static readonly string DueSql = $"SELECT {Columns} FROM submissions WHERE due_at <= ? ORDER BY due_at LIMIT ?";

    public static readonly SubmissionTable Instance = new();

    public List<Submission> Due(SqliteConnection connection, DateTimeOffset now, int limit)
        => List(connection.Prepare(DueSql).Put(now).Put(limit));

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
            SubmittedAt = row.GetTimeOrNull(),
            EndedAt = row.GetTimeOrNull(),
            Due = row.GetTimeOrNull(),
        };
    }

    protected override void Put(SqliteStatement statement, Submission row) => statement
        .Put(row.Id.Book)
        .Put(row.Id)
        .Put(row.Study)
        .Put(row.Participant)
        .Put((int)row.State)
        .Put(row.TakenAt)
        .Put(row.SubmittedAt)
        .Put(row.EndedAt)
        .Put(row.Due);
}
