using Bursar.Ledger;

namespace Bursar.Storage;

internal sealed class SubmissionTable() : RowTable<Submission>("submissions", Columns, "book_id, id", unchanging: 5)
{
    private const string Columns = "book_id, id, study, participant, taken_at, state, submitted_at, ended_at, due_at, feedback";
    private static readonly string DueSql = $"SELECT {Columns} FROM submissions WHERE due_at <= ? ORDER BY due_at LIMIT ?";

    private static readonly string OfStudySql =
        $"SELECT {Columns} FROM submissions WHERE book_id = ? AND study = ? AND id > ? AND (1 << state) & ? <> 0 ORDER BY id LIMIT ?";

    public static readonly SubmissionTable Instance = new();

    public List<Submission> Due(SqliteConnection connection, DateTimeOffset now, int limit)
        => List(connection.Prepare(DueSql).Put(now).Put(limit));

    public List<Submission> OfStudy(
        SqliteConnection connection, ObjectId study, IReadOnlyCollection<SubmissionState> states, ObjectId after, int limit)
        => List(connection.Prepare(OfStudySql).Put(study.Book).Put(study).Put(after).Put(StudyFilter.Mask(states)).Put(limit));

    protected override void PutKey(SqliteStatement statement, RowKey key) => statement.Put(key.Book).Put(IdOf(key));

    protected override Submission Get(SqliteStatement row)
    {
        row.GetLong();
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

    protected override void Put(SqliteStatement statement, Submission row) => statement
        .Put(row.Id.Book)
        .Put(row.Id)
        .Put(row.Study)
        .Put(row.Participant)
        .Put(row.TakenAt)
        .Put((int)row.State)
        .Put(row.SubmittedAt)
        .Put(row.EndedAt)
        .Put(row.Due)
        .Put(row.Feedback);
}
