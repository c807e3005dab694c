using Bursar.Ledger;

namespace Bursar.Storage;

internal static class TraitRows
{
    public static readonly RowMap<Trait> Map = new RowMap<Trait>("traits", new Columns<Trait>()
        .Key("book_id", row => row.Key.Book)
        .Key("id", row => row.Key.Id)
        .Fixed("type", row => row.Type)
        .Fixed("participant", row => row.Participant)
        .Add("state", row => (int)row.State)
        .Add("value", row => row.Value)
        .Add("granted_at", row => row.GrantedAt)
        .Add("reason", row => row.Reason)
        .Add("request", row => row.Request), Read)
        .List<TraitsOfType>(
            "WHERE book_id = $1 AND type = $2 AND state = $3 AND participant > $4 ORDER BY participant LIMIT $5",
            query => [query.Type.Book, query.Type, (int)query.State, query.After, query.Limit]);

    private static Trait Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new Trait
        {
            Type = row.GetId(),
            Participant = row.GetId(),
            State = (TraitState)row.GetInt(),
            Value = row.GetInt(),
            GrantedAt = row.GetTimeOrNull(),
            Reason = row.GetText(),
            Request = row.GetId(),
        };
    }
}
