using Bursar.Ledger;

namespace Bursar.Storage;

internal static class MailAddressRows
{
    public static readonly RowMap<MailAddress> Map = new("mail_addresses", new Columns<MailAddress>()
        .Key("book_id", _ => RowKey.NoBook)
        .Key("id", row => row.Participant)
        .Add("sealed", row => row.Sealed.Bytes)
        .Add("address", row => row.Address)
        .Add("set_at", row => row.SetAt)
        .Add("verified_at", row => row.VerifiedAt)
        .Add("link", row => row.Link)
        .Add("link_ends_at", row => row.LinkEndsAt)
        .Add("mails", row => row.Mails.Number)
        .Add("mails_since", row => row.Mails.Since), Read);

    private static MailAddress Read(RowCursor row)
    {
        row.Skip();
        return new MailAddress
        {
            Participant = row.GetId(),
            Sealed = row.GetBytes().ToArray(),
            Address = row.GetDigest(),
            SetAt = row.GetTime(),
            VerifiedAt = row.GetTimeOrNull(),
            Link = row.GetDigest(),
            LinkEndsAt = row.GetTimeOrNull(),
            Mails = new(row.GetInt(), row.GetTime()),
        };
    }
}
