using Bursar.Ledger;

namespace Bursar.Storage;

internal static class AlertRows
{
    public static readonly RowMap<Alert> Map = new RowMap<Alert>("alerts", new Columns<Alert>()
        .Key("book_id", row => row.Book)
        .Key("id", row => row.Key.Id)
        .Add("mark", row => row.Mark)
        .Add("days", row => row.Days)
        .Add("mail_to", row => row.MailTo)
        .Add("state", row => (int)row.State)
        .Add("turned_at", row => row.TurnedAt)
        .Add("mail_at", row => row.MailAt)
        .Add("attempts", row => row.Attempts)
        .Add("failure", row => row.Failure)
        .Add("sent", row => row.Sent), Read)
        .List<AlertsAfter>("WHERE book_id > $1 ORDER BY book_id LIMIT $2", query => [query.After, query.Limit], ByBook)
        .List<LowAlerts>("WHERE state = $1 ORDER BY book_id LIMIT $2", query => [(int)AlertState.Low, query.Limit], ByBook)
        .List<LowAlertsOfUser>(
            "WHERE state = $1 AND EXISTS (SELECT 1 FROM memberships WHERE memberships.book_id = alerts.book_id "
            + "AND memberships.user_id = $2 AND memberships.role > 0) ORDER BY book_id LIMIT $3",
            query => [(int)AlertState.Low, query.User, query.Limit],
            ByBook);

    private static Merge<Alert> ByBook => Merge.By((Alert alert) => alert.Book, mayLack: true);

    private static Alert Read(RowCursor row)
    {
        var book = row.GetInt();
        row.Skip();
        return new Alert
        {
            Book = book,
            Mark = row.GetMoneyOrNull(),
            Days = row.GetInt(),
            MailTo = row.GetText(),
            State = (AlertState)row.GetInt(),
            TurnedAt = row.GetTimeOrNull(),
            MailAt = row.GetTimeOrNull(),
            Attempts = row.GetInt(),
            Failure = row.GetText(),
            Sent = row.GetInt(),
        };
    }
}
