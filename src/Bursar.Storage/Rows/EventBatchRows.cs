using Bursar.Ledger;

namespace Bursar.Storage;

internal static class EventBatchRows
{
    public static readonly RowMap<EventBatch> Map = new RowMap<EventBatch>("events", new Columns<EventBatch>()
        .Key("book_id", row => row.Book)
        .Key("sequence", row => row.Sequence)
        .Fixed("at", row => row.At)
        .Fixed("events", row => row.Packed.Bytes), Read)
        .List<EventBatchesOfBook>(
            "WHERE book_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3", query => [query.Book, query.After, query.Limit])
        .List<EventBatchesFromBook>(
            "WHERE book_id >= $1 ORDER BY book_id, sequence LIMIT $2", query => [query.FromBook, query.Limit],
            Merge.By((EventBatch one) => (one.Book, one.Sequence)));

    private static EventBatch Read(RowCursor row)
        => new(row.GetInt(), row.GetLong(), row.GetTime(), new PackedEvents(row.GetBytes().ToArray()));
}
