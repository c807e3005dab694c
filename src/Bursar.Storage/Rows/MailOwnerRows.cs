using Bursar.Ledger;

namespace Bursar.Storage;

internal static class MailOwnerRows
{
    public static readonly RowMap<MailOwner> Map = new("mail_owners", new Columns<MailOwner>()
        .Key("book_id", _ => RowKey.NoBook)
        .Key("id", row => row.Key.Id)
        .Fixed("address", row => row.Address)
        .Add("person", row => row.Person)
        .Add("mails", row => row.Mails.Number)
        .Add("mails_since", row => row.Mails.Since), Read);

    private static MailOwner Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new(row.GetDigest(), row.GetId(), new(row.GetInt(), row.GetTime()));
    }
}
