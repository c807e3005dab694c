using Bursar.Ledger;

namespace Bursar.Storage;

internal static class BlockRows
{
    public static readonly RowMap<Block> Map = new RowMap<Block>("blocks", new Columns<Block>()
        .Key("book_id", row => row.Book)
        .Key("participant", row => row.Participant)
        .Add("active", row => row.IsActive)
        .Add("reason", row => row.Reason)
        .Add("blocked_at", row => row.BlockedAt), Read)
        .List<BlocksOfBook>(
            "WHERE book_id = $1 AND active = $2 AND participant > $3 ORDER BY participant LIMIT $4",
            query => [query.Book, true, query.After, query.Limit]);

    private static Block Read(RowCursor row) => new()
    {
        Book = row.GetInt(),
        Participant = row.GetId(),
        IsActive = row.GetBool(),
        Reason = row.GetText(),
        BlockedAt = row.GetTime(),
    };
}
