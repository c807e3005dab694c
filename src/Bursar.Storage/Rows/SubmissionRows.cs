using Bursar.Ledger;

namespace Bursar.Storage;

internal static class SubmissionRows
{
    private static readonly SubmissionState[] Decided =
        [SubmissionState.Approved, SubmissionState.PartlyApproved, SubmissionState.Rejected];

    private static readonly SubmissionState[] Approved = [SubmissionState.Approved, SubmissionState.PartlyApproved];
    private static readonly SubmissionState[] Rejected = [SubmissionState.Rejected];

    private const string WorkByParticipant =
        "SELECT participant, sum(CASE WHEN (1 << state) & $1 <> 0 THEN 1 ELSE 0 END), "
        + "sum(CASE WHEN (1 << state) & $2 <> 0 THEN 1 ELSE 0 END) FROM submissions WHERE participant > $3 "
        + "GROUP BY participant ORDER BY participant LIMIT $4";

    public static readonly RowMap<Submission> Map = new RowMap<Submission>("submissions", new Columns<Submission>()
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
        .Add("return_requested_at", row => row.ReturnRequestedAt)
        .Add("earned", row => row.Earned)
        .Fixed("stratum", row => row.Stratum), Read)
        .List<DueSubmissions>("WHERE due_at <= $1 ORDER BY due_at LIMIT $2", query => [query.Now, query.Limit])
        .List<SubmissionsOfStudy>(
            "WHERE book_id = $1 AND study = $2 AND id > $3 AND (1 << state) & $4 <> 0 ORDER BY id LIMIT $5",
            query => [query.Study.Book, query.Study, query.After, RowRange.MaskOf(query.States), query.Limit])
        .List<SubmissionPage>(
            "JOIN (SELECT id AS found FROM submissions WHERE book_id = $1 AND study = $2 ORDER BY id LIMIT $3 OFFSET $4) AS page "
            + "ON id = found WHERE book_id = $1 ORDER BY found",
            query => [query.Study.Book, query.Study, query.Limit, query.Skip])
        .List<DecidedSubmission>(
            "WHERE participant = $1 AND book_id = $2 AND (1 << state) & $3 <> 0 LIMIT $4",
            query => [query.Participant, query.Book, RowRange.MaskOf(Decided), query.Limit])
        .List<SubmissionsBy>(
            "WHERE participant = $1 AND id < $2 AND (1 << state) & $3 <> 0 ORDER BY id DESC LIMIT $4",
            query =>
            [
                query.Participant, query.Before.UnlessAny(RowRange.Last), RowRange.MaskOf(query.States), query.Limit,
            ])
        .Answer<DecidedWorkAfter, DecidedWork>(
            row => new(row.GetId(), checked((int)row.GetLong()), checked((int)row.GetLong())),
            query => (WorkByParticipant, [RowRange.MaskOf(Approved), RowRange.MaskOf(Rejected), query.After, query.Limit]))
        .Count<SubmissionsOfParticipant, SubmissionState>(
            "state", row => (SubmissionState)row.GetInt(), "WHERE participant = $1", query => [query.Participant]);

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
            Earned = row.GetMoney(),
            Stratum = row.GetInt(),
        };
    }
}
