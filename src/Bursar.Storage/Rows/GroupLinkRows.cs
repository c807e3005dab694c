using Bursar.Ledger;

namespace Bursar.Storage;

internal static class GroupLinkRows
{
    public static readonly RowMap<GroupLink> Map = new("group_links", new Columns<GroupLink>()
        .Key("book_id", row => row.Group.Book)
        .Key("id", row => row.Group)
        .Add("secret", row => row.Secret)
        .Add("most", row => row.Most)
        .Add("used", row => row.Used)
        .Add("expires_at", row => row.ExpiresAt)
        .Add("consent", row => row.Consent)
        .Add("notice", row => row.Notice)
        .Add("withdrawn", row => row.IsWithdrawn)
        .Add("anonymous", row => row.IsAnonymous), Read);

    private static GroupLink Read(RowCursor row)
    {
        row.Skip();
        return new GroupLink
        {
            Group = row.GetId(),
            Secret = row.GetDigest(),
            Most = row.GetInt(),
            Used = row.GetInt(),
            ExpiresAt = row.GetTime(),
            Consent = row.GetText(),
            Notice = row.GetText(),
            IsWithdrawn = row.GetBool(),
            IsAnonymous = row.GetBool(),
        };
    }
}
