using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// The statements for what is offered to a participant, <c>$1</c>, at a time, <c>$2</c>. They read an index that has only the
/// studies that are offered.
/// </summary>
internal static class OfferSql
{
    /// <summary>Which studies have a place for the participant, eligible or not.</summary>
    // The values are in the order of their numbers: SQLite counts them as they appear. The plus keeps it from reading all of the
    // book's submissions instead of the participant's.
    public static readonly string IsOffered =
        $"phase = {(int)StudyPhase.Running} AND places > taken + paid + closed "
        + "AND (per_participant = 0 OR "
        + "(SELECT count(*) FROM submissions AS mine WHERE mine.participant = $1 AND +mine.book_id = studies.book_id "
        + "AND mine.study = studies.id "
        + $"AND mine.state NOT IN ({(int)SubmissionState.Returned}, {(int)SubmissionState.TimedOut})) < per_participant) "
        + "AND (at_once = 0 OR taken - submitted < at_once) "
        + "AND (expires_at IS NULL OR expires_at > $2)";

    /// <summary>
    /// The first study of each offer, after the number of its studies and of their places. Studies without a template, which is
    /// <c>$3</c>, are each an offer; at most <c>$4</c>.
    /// </summary>
    /// <param name="names">The columns of a study.</param>
    public static string Of(string names) => Of(names, "", "$3", "$4");

    /// <summary>The same in one book, <c>$3</c>; the template that is none is <c>$4</c>, and the most offers <c>$5</c>.</summary>
    /// <param name="names">The columns of a study.</param>
    // Every template is at least the one that is none: so SQLite takes the index of what is offered, and not the book's rows.
    public static string InBook(string names) => Of(names, " AND book_id = $3 AND template >= $4", "$4", "$5");

    private static string Of(string names, string more, string none, string most) =>
        $"SELECT studies_in, places_in, {names} FROM (SELECT {names}, row_number() OVER (offer ORDER BY id) AS nth, "
        + "count(*) OVER offer AS studies_in, sum(places - taken - paid - closed) OVER offer AS places_in "
        + $"FROM studies WHERE {IsOffered}{more} "
        + $"WINDOW offer AS (PARTITION BY book_id, template, CASE WHEN template = {none} THEN id ELSE {none} END)) AS offers "
        + $"WHERE nth = 1 ORDER BY id DESC LIMIT {most}";
}
