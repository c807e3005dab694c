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
        .Add("taken_at", row => row.TakenAt)
        .Add("state", row => (int)row.State)
        .Add("submitted_at", row => row.SubmittedAt)
        .Add("ended_at", row => row.EndedAt)
        .Add("due_at", row => row.Due)
        .Add("feedback", row => row.Feedback)
        .Add("completion_code", row => row.CompletionCode)
        .Add("paid_instead", row => row.PaidInstead)
        .Add("return_requested_at", row => row.ReturnRequestedAt)
        .Add("earned", row => row.Earned)
        .Fixed("stratum", row => row.Stratum)
        .Add("has_draft", row => row.HasDraft), Read)
        .List<DueSubmissions>(
            "WHERE due_at <= $1 ORDER BY due_at LIMIT $2", query => [query.Now, query.Limit],
            Merge.By((Submission one) => one.Due, mayLack: true))
        .List<SubmissionsOfStudy>(
            Page(state => $" AND $3 & {1 << state} <> 0 AND id > $4", "LIMIT $5"),
            query => [query.Study.Book, query.Study, RowRange.MaskOf(query.States), query.After, query.Limit])
        .List<SubmissionPage>(
            Page(_ => "", "LIMIT $3 OFFSET $4"), query => [query.Study.Book, query.Study, query.Limit, query.Skip])
        .List<DecidedSubmission>(
            "WHERE participant = $1 AND book_id = $2 AND (1 << state) & $3 <> 0 LIMIT $4",
            query => [query.Participant, query.Book, RowRange.MaskOf(Decided), query.Limit])
        .List<SubmissionInBook>(
            "WHERE participant = $1 AND book_id = $2 LIMIT $3", query => [query.Participant, query.Book, query.Limit])
        .List<SubmissionsBy>(
            "WHERE participant = $1 AND id < $2 AND (1 << state) & $3 <> 0 ORDER BY id DESC LIMIT $4",
            query =>
            [
                query.Participant, query.Before.UnlessAny(RowRange.Last), RowRange.MaskOf(query.States), query.Limit,
            ],
            Merge.ByLast((Submission one) => one.Id).OfPerson())
        .Answer<DecidedWorkAfter, DecidedWork>(
            row => new(row.GetId(), checked((int)row.GetLong()), checked((int)row.GetLong())),
            query => (WorkByParticipant, [RowRange.MaskOf(Approved), RowRange.MaskOf(Rejected), query.After, query.Limit]),
            Merge.By(
                (DecidedWork one) => one.Participant,
                static (one, other) => new(
                    one.Participant, checked(one.Approved + other.Approved), checked(one.Rejected + other.Rejected))))
        .List<SubmissionsInBookBy>(
            "WHERE participant = $1 AND book_id = $2 ORDER BY id DESC LIMIT $3",
            query => [query.Participant, query.Book, query.Limit])
        .Count<SubmissionsOfParticipant, SubmissionState>(
            "state", row => (SubmissionState)row.GetInt(), "WHERE participant = $1", query => [query.Participant]);

    /// <summary>
    /// A page of a study's submissions. In each state, the ids lie in order in an index; the statement merges the states, so a
    /// page costs what it skips and shows, however many submissions are in other states. PostgreSQL merges only subqueries that
    /// have an order of their own.
    /// </summary>
    private static string Page(Func<int, string> more, string limit)
    {
        var states = Enum.GetValues<SubmissionState>().Select(state => (int)state).Select(
            state => $"SELECT id AS found FROM (SELECT id FROM submissions WHERE book_id = $1 AND study = $2 AND state = {state}"
                + $"{more(state)} ORDER BY id) AS in_{state}");
        return $"JOIN ({string.Join(" UNION ALL ", states)} ORDER BY found {limit}) AS page ON id = found "
            + "WHERE book_id = $1 ORDER BY found";
    }

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
            HasDraft = row.GetBool(),
        };
    }
}
