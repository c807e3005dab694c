using Bursar.Ledger;

namespace Bursar.Storage;

internal static class ParticipantRows
{
    public static readonly RowMap<Participant> Map = new("participants", new Columns<Participant>()
        .Key("book_id", _ => RowKey.NoBook)
        .Key("id", row => row.Id)
        .Add("created_at", row => row.CreatedAt), Read);

    private static Participant Read(RowCursor row)
    {
        row.Skip();
        return new(row.GetId(), row.GetTime());
    }
}
