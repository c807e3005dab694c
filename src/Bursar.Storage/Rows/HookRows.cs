using Bursar.Ledger;

namespace Bursar.Storage;

internal static class HookRows
{
    public static readonly RowMap<Hook> Map = new RowMap<Hook>("hooks", new Columns<Hook>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("origin", row => (int)row.Origin)
        .Fixed("scope", row => row.Scope)
        .Fixed("challenge", row => row.Challenge)
        .Fixed("created_at", row => row.CreatedAt)
        .Add("transport", row => (int)row.Transport)
        .Add("event_types", row => row.EventTypes)
        .Add("target", row => row.Target)
        .Add("confirmed", row => row.IsConfirmed)
        .Add("enabled", row => row.IsEnabled)
        .Add("deleted", row => row.IsDeleted)
        .Add("after_event", row => row.After)
        .Add("failing_since", row => row.FailingSince), Read)
        .List<HooksOfBook>(
            "WHERE book_id = $1 AND id > $2 AND deleted = $3 ORDER BY id LIMIT $4",
            query => [query.Book, query.After, false, query.Limit])
        .List<HooksOfScope>(
            "WHERE book_id = $1 AND scope = $2 AND deleted = $3 ORDER BY id LIMIT $4",
            query => [query.Book, query.Scope, false, query.Limit]);

    private static Hook Read(RowCursor row)
    {
        row.Skip();
        return new Hook
        {
            Id = row.GetId(),
            Origin = (Origin)row.GetInt(),
            Scope = row.GetId(),
            Challenge = row.GetDigest(),
            CreatedAt = row.GetTime(),
            Transport = (HookTransport)row.GetInt(),
            EventTypes = row.GetText(),
            Target = row.GetText(),
            IsConfirmed = row.GetBool(),
            IsEnabled = row.GetBool(),
            IsDeleted = row.GetBool(),
            After = row.GetLong(),
            FailingSince = row.GetTimeOrNull(),
        };
    }
}
