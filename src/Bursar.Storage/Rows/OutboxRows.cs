using Bursar.Ledger;

namespace Bursar.Storage;

internal static class OutboxRows
{
    public static readonly RowMap<Outbox> Map = new RowMap<Outbox>("outboxes", new Columns<Outbox>()
        .Key("book_id", row => row.Book)
        .Key("id", row => row.Key.Id)
        .Add("hooks", row => row.Hooks)
        .Add("active", row => row.Active)
        .Add("planned", row => row.Planned), Read)
        .List<OutboxesBehind>(
            "WHERE book_id > $1 AND active > 0 "
            + "AND planned < (SELECT last_event FROM books WHERE books.book_id = outboxes.book_id) ORDER BY book_id LIMIT $2",
            query => [query.After, query.Limit],
            Merge.By((Outbox one) => one.Book, mayLack: true));

    private static Outbox Read(RowCursor row)
    {
        var book = row.GetInt();
        row.Skip();
        return new(book, row.GetInt(), row.GetInt(), row.GetLong());
    }
}
