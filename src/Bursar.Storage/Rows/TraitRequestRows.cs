using Bursar.Ledger;

namespace Bursar.Storage;

internal static class TraitRequestRows
{
    public static readonly RowMap<TraitRequest> Map = new RowMap<TraitRequest>("trait_requests", new Columns<TraitRequest>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("type", row => row.Type)
        .Fixed("participant", row => row.Participant)
        .Fixed("asked_at", row => row.AskedAt)
        .Fixed("test", row => row.Test)
        .Fixed("test_ends_at", row => row.TestEndsAt)
        .Add("state", row => (int)row.State)
        .Add("submitted_at", row => row.SubmittedAt)
        .Add("value", row => row.Value)
        .Add("reason", row => row.Reason), Read)
        .List<TraitRequestsOfBook>(
            "WHERE book_id = $1 AND state = $2 AND id > $3 AND NOT EXISTS (SELECT 1 FROM trait_types AS known "
                + "WHERE known.book_id = $1 AND known.id = trait_requests.type AND known.state = $4) ORDER BY id LIMIT $5",
            query => [query.Book, (int)query.State, query.After, (int)TraitTypeState.Deleted, query.Limit])
        .List<TraitRequestsOfType>(
            "WHERE book_id = $1 AND type = $2 AND state = $3 AND id > $4 ORDER BY id LIMIT $5",
            query => [query.Type.Book, query.Type, (int)query.State, query.After, query.Limit]);

    private static TraitRequest Read(RowCursor row)
    {
        row.Skip();
        return new TraitRequest
        {
            Id = row.GetId(),
            Type = row.GetId(),
            Participant = row.GetId(),
            AskedAt = row.GetTime(),
            Test = row.GetId(),
            TestEndsAt = row.GetTimeOrNull(),
            State = (TraitRequestState)row.GetInt(),
            SubmittedAt = row.GetTimeOrNull(),
            Value = (int?)row.GetLongOrNull(),
            Reason = row.GetText(),
        };
    }
}
