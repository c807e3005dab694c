using Bursar.Ledger;

namespace Bursar.Storage;

internal static partial class Agreements
{
    // How submissions end, and the column of a study that counts them.
    private static readonly (int State, string Column)[] Ends =
    [
        (Approved, "approved"), (Rejected, "rejected"), (Returned, "returned"), (TimedOut, "timed_out"),
        (ScreenedOut, "screened_out"), (Partly, "partly_approved"),
    ];

    private static readonly string EndColumns = string.Join(", ", Ends.Select(end => end.Column));

    private static readonly string Counted =
        $"SELECT book_id, study, sum(CASE WHEN state IN ({Taken}, {Submitted}, {Reserved}) THEN 1 ELSE 0 END) AS taken, "
        + $"sum(CASE WHEN state = {Submitted} THEN 1 ELSE 0 END) AS submitted, "
        + $"sum(CASE WHEN state = {Reserved} THEN 1 ELSE 0 END) AS reserved, "
        + $"sum(CASE WHEN state IN ({Approved}, {Partly}) THEN 1 ELSE 0 END) AS paid, "
        + string.Join(", ", Ends.Select(end => $"sum(CASE state WHEN {end.State} THEN 1 ELSE 0 END) AS {end.Column}"))
        + " FROM submissions GROUP BY book_id, study";

    // The rows that a book has given a serial number. The default project has none.
    private static readonly string Numbered =
        "SELECT book_id, count(*) AS objects FROM (SELECT book_id FROM studies UNION ALL SELECT book_id FROM submissions "
        + "UNION ALL SELECT book_id FROM bonuses UNION ALL SELECT book_id FROM bonus_batches "
        + "UNION ALL SELECT book_id FROM trait_types "
        + "UNION ALL SELECT book_id FROM projects WHERE substr(id, 9) <> substr($1, 9)) AS numbered GROUP BY book_id";

    private static readonly Agreement[] Work =
    [
        Agreement.OfNumbers(
            "it has given {0} serial numbers, and there are more rows with one",
            $"SELECT b.book_id, b.last_serial FROM books AS b JOIN ({Numbered}) AS n ON n.book_id = b.book_id "
            + "WHERE b.last_serial < n.objects",
            new ObjectId(0, uint.MaxValue)),
        Agreement.OfIds(
            "study {0} counts other submissions than there are",
            $"SELECT book_id, id, taken, submitted, reserved, paid, {EndColumns} FROM studies "
            + $"WHERE taken + submitted + paid + {EndColumns.Replace(", ", " + ")} <> 0 "
            + $"EXCEPT SELECT * FROM ({Counted}) AS counted"),
        Agreement.OfIds(
            "study {0} does not count the submissions that there are",
            $"SELECT * FROM ({Counted}) AS counted "
            + $"EXCEPT SELECT book_id, id, taken, submitted, reserved, paid, {EndColumns} FROM studies"),
        Agreement.OfIds(
            "study {0} has another number of places than its state allows",
            "SELECT book_id, id FROM studies WHERE places < taken + paid + closed "
            + $"OR (state = {Draft} AND taken + paid + closed > 0) OR (state = {Deleted} AND taken > 0) "
            + $"OR (state IN ({Stopped}, {Deleted}) AND places > taken + paid + closed)"),
        Agreement.OfIds(
            "study {0} has another reward than its places cost",
            "SELECT book_id, id FROM studies WHERE reward <> unit_rewards"),
        Agreement.OfIds(
            "study {0} is due at another time than its state says",
            "SELECT book_id, id FROM studies WHERE due_at IS DISTINCT FROM CASE "
            + $"WHEN state IN ({Active}, {Paused}) AND expires_at <= offered_from THEN expires_at "
            + $"WHEN state IN ({Active}, {Paused}) THEN coalesce(offered_from, expires_at) "
            + $"WHEN state = {Stopped} THEN delete_at END"),
        Agreement.OfIds(
            "submission {0} belongs to a study that is not there",
            "SELECT s.book_id, s.id FROM submissions AS s LEFT JOIN studies AS t ON t.book_id = s.book_id AND t.id = s.study "
            + $"WHERE t.id IS NULL OR t.state = {Draft}"),
        Agreement.OfIds(
            "submission {0} has other times than its state allows",
            "SELECT book_id, id FROM submissions WHERE NOT CASE "
            + $"WHEN state = {Taken} THEN submitted_at IS NULL AND ended_at IS NULL AND due_at IS NOT NULL "
            + $"AND due_at - taken_at BETWEEN {Micros(Study.MinTimeLimit)} AND {Micros(Study.MaxTimeLimit)} "
            + $"WHEN state = {Reserved} THEN submitted_at IS NULL AND ended_at IS NULL AND due_at IS NOT NULL "
            + $"AND due_at - taken_at >= {Micros(Submission.ReservedFor)} "
            + $"WHEN state = {Submitted} THEN submitted_at IS NOT NULL AND ended_at IS NULL AND due_at IS NOT NULL "
            + $"AND due_at - submitted_at BETWEEN 0 AND {Micros(Study.MaxApproveAfter)} "
            + $"WHEN state IN ({Approved}, {Rejected}, {ScreenedOut}, {Partly}) "
            + "THEN submitted_at IS NOT NULL AND ended_at IS NOT NULL AND due_at IS NULL "
            + $"WHEN state IN ({Returned}, {TimedOut}) THEN ended_at IS NOT NULL AND due_at IS NULL ELSE false END"),
        Agreement.OfIds(
            "submission {0} has another payment than its state allows",
            $"SELECT book_id, id FROM submissions WHERE (paid_instead IS NOT NULL) <> (state IN ({ScreenedOut}, {Partly}))"),
        Agreement.OfIds(
            "submission {0} is not the one that its participant has in its study",
            $"SELECT book_id, id, study, participant FROM submissions WHERE state NOT IN ({Returned}, {TimedOut}) "
            + "EXCEPT SELECT book_id, submission, study, participant FROM participations"),
        Agreement.OfIds(
            "a participant has submission {0}, and it is not theirs",
            "SELECT book_id, submission, study, participant FROM participations WHERE submission <> $1 "
            + $"EXCEPT SELECT book_id, id, study, participant FROM submissions WHERE state NOT IN ({Returned}, {TimedOut})",
            default(ObjectId)),
        Agreement.OfIds(
            "bonus {0} is for work that is not there",
            "SELECT b.book_id, b.id FROM bonuses AS b LEFT JOIN submissions AS s "
            + "ON s.book_id = b.book_id AND s.id = b.submission "
            + "WHERE s.id IS NULL OR s.study <> b.study OR s.participant <> b.participant"),
        Agreement.OfIds(
            "the batch of bonuses {0} is for a study that is not there, or has no lines",
            "SELECT b.book_id, b.id FROM bonus_batches AS b LEFT JOIN studies AS s ON s.book_id = b.book_id AND s.id = b.study "
            + "LEFT JOIN documents AS d ON d.book_id = b.book_id AND d.subject = b.id WHERE s.id IS NULL OR d.subject IS NULL"),
        Agreement.OfIds(
            "study {0} has requirements that are not there",
            "SELECT s.book_id, s.id FROM studies AS s LEFT JOIN requirement_sets AS r "
            + "ON r.book_id = s.book_id AND r.id = s.requirements WHERE s.requirements <> $1 AND r.id IS NULL",
            default(ObjectId)),
        Agreement.OfIds(
            "participant {0} has a trait of a kind that is not there",
            "SELECT t.book_id, t.participant FROM traits AS t LEFT JOIN trait_types AS y "
            + "ON y.book_id = t.book_id AND y.id = t.type WHERE y.id IS NULL"),
    ];
}
