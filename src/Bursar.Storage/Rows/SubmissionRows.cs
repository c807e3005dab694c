using Bursar.Ledger;

namespace Bursar.Storage;

internal static class SubmissionRows
{
    public static readonly RowMap<Submission> Map = new("submissions", new Columns<Submission>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("study", row => row.Study)
        .Fixed("participant", row => row.Participant)
        .Fixed("taken_at", row => row.TakenAt)
        .Add("state", row => (int)row.State)
        .Add("submitted_at", row => row.SubmittedAt)
        .Add("ended_at", row => row.EndedAt)
        .Add("due_at", row => row.Due)
        .Add("feedback", row => row.Feedback)
        .Add("completion_code", row => row.CompletionCode)
        .Add("paid_instead", row => row.PaidInstead)
        .Add("return_requested_at", row => row.ReturnRequestedAt), Read);

    private static readonly string DueSql = Map.Select("WHERE due_at <= $1 ORDER BY due_at LIMIT $2");
    private static readonly string OfStudySql =
        Map.Select("WHERE book_id = $1 AND study = $2 AND id > $3 AND (1 << state) & $4 <> 0 ORDER BY id LIMIT $5");

    private const string CountSql = "SELECT state, count(*) FROM submissions WHERE book_id = $1 AND study = $2 GROUP BY state";

    public static RowQuery<Submission> Due(DateTimeOffset now, int limit) => new(DueSql, Read, now, limit);

    public static RowQuery<Submission> OfStudy(ObjectId study, IReadOnlyCollection<SubmissionState> states, ObjectId after, int limit)
        => new(OfStudySql, Read, study.Book, study, after, RowRange.MaskOf(states), limit);

    public static RowQuery<KeyValuePair<SubmissionState, int>> CountOf(ObjectId study)
        => new(CountSql, row => new((SubmissionState)row.GetInt(), checked((int)row.GetLong())), study.Book, study);

    private static Submission Read(RowCursor row)
    {
        row.Skip();
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
            CompletionCode = row.GetText(),
            PaidInstead = row.GetMoneyOrNull(),
            ReturnRequestedAt = row.GetTimeOrNull(),
        };
    }
}
