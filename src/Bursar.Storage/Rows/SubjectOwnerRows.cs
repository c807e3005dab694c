using Bursar.Ledger;

namespace Bursar.Storage;

internal static class SubjectOwnerRows
{
    public static readonly RowMap<SubjectOwner> Map = new("subject_owners", new Columns<SubjectOwner>()
        .Key("book_id", _ => RowKey.NoBook)
        .Key("id", row => row.Key.Id)
        .Fixed("subject", row => row.Subject)
        .Add("person", row => row.Person), Read);

    private static SubjectOwner Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new(row.GetDigest(), row.GetId());
    }
}
