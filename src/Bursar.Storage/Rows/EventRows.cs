using Bursar.Ledger;

namespace Bursar.Storage;

internal static class EventRows
{
    public static readonly RowMap<Event> Map = new RowMap<Event>("events", new Columns<Event>()
        .Key("book_id", row => row.Book)
        .Key("sequence", row => row.Sequence)
        .Fixed("at", row => row.At)
        .Fixed("kind", row => (int)row.Kind)
        .Fixed("subject", row => row.Subject)
        .Fixed("study", row => row.Study)
        .Fixed("participant", row => row.Participant)
        .Fixed("from_state", row => row.From)
        .Fixed("to_state", row => row.To)
        .Fixed("transfer", row => row.Transfer)
        .Fixed("amount", row => row.Amount)
        .Fixed("for_book", row => row.ForBook), Read)
        .List<EventsOfBook>(
            "WHERE book_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3", query => [query.Book, query.After, query.Limit])
        .List<EventsFromBook>("WHERE book_id >= $1 ORDER BY book_id, sequence LIMIT $2", query => [query.FromBook, query.Limit]);

    private static Event Read(RowCursor row) => new()
    {
        Book = row.GetInt(),
        Sequence = row.GetLong(),
        At = row.GetTime(),
        Kind = (EventKind)row.GetInt(),
        Subject = row.GetId(),
        Study = row.GetId(),
        Participant = row.GetId(),
        From = row.GetInt(),
        To = row.GetInt(),
        Transfer = row.GetLong(),
        Amount = row.GetMoney(),
        ForBook = row.GetInt(),
    };
}
