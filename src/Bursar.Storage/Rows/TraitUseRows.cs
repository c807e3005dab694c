using Bursar.Ledger;

namespace Bursar.Storage;

internal static class TraitUseRows
{
    public static readonly RowMap<TraitUse> Map = new("trait_uses", new Columns<TraitUse>()
        .Key("book_id", row => row.Key.Book)
        .Key("id", row => row.Key.Id)
        .Fixed("study", row => row.Study)
        .Fixed("type", row => row.Type)
        .Add("requirements", row => row.Requirements), Read);

    private static TraitUse Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new(row.GetId(), row.GetId(), row.GetId());
    }
}
