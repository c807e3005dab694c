using Bursar.Ledger;

namespace Bursar.Storage;

internal static class GroupConsentRows
{
    public static readonly RowMap<GroupConsent> Map = new RowMap<GroupConsent>("group_consents", new Columns<GroupConsent>()
        .Key("book_id", row => row.Group.Book)
        .Key("id", row => row.Key.Id)
        .Fixed("group_id", row => row.Group)
        .Fixed("participant", row => row.Participant)
        .Add("text", row => row.Text)
        .Add("at", row => row.At), Read)
        .List<ConsentsOfGroup>(
            "WHERE book_id = $1 AND id > $2 AND id <= $3 ORDER BY id LIMIT $4",
            query =>
            [
                query.Group.Book, RowKey.OfGroupConsent(query.Group, query.After).Id,
                RowKey.OfGroupConsent(query.Group, RowRange.Last).Id, query.Limit,
            ]);

    private static GroupConsent Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new(row.GetId(), row.GetId(), row.GetDigest(), row.GetTime());
    }
}
