using Bursar.Ledger;

namespace Bursar.Storage;

internal static class SignInNameRows
{
    public static readonly RowMap<SignInName> Map = new("sign_in_names", new Columns<SignInName>()
        .Key("book_id", _ => RowKey.NoBook)
        .Key("id", row => row.Key.Id)
        .Fixed("site", row => (int)row.Site)
        .Add("name", row => row.Name)
        .Add("person", row => row.Person), Read);

    private static SignInName Read(RowCursor row)
    {
        row.Skip();
        var slot = row.Get128();
        return new((Site)row.GetInt(), row.GetText(), row.GetId()) { Slot = slot };
    }
}
