using Bursar.Ledger;

namespace Bursar.Storage;

internal static class HouseRows
{
    public static readonly RowMap<House> Map = new("house_counts", new Columns<House>()
        .Key("book_id", row => row.Key.Book)
        .Key("id", row => row.Key.Id)
        .Add("last_event", row => row.Events.Last)
        .Add("recent_events", row => row.Events.Recent.Bytes)
        .Add("seen_at", row => row.Seen)
        .Add("jumped_from", row => row.Jump?.From)
        .Add("jumped_to", row => row.Jump?.To)
        .Add("fingerprint_version", row => row.Fingerprint.Version)
        .Add("fingerprint", row => row.Fingerprint.Sum), Read);

    private static House Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new House
        {
            Events = row.GetEventLog(),
            Seen = row.GetTimeOrNull(),
            Jump = (row.GetTimeOrNull(), row.GetTimeOrNull()) is ({ } from, { } to) ? new(from, to) : null,
            Fingerprint = new(row.GetLong(), row.Get128()),
        };
    }
}
