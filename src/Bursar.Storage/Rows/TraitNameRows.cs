using Bursar.Ledger;

namespace Bursar.Storage;

internal static class TraitNameRows
{
    public static readonly RowMap<TraitName> Map = new("trait_names", new Columns<TraitName>()
        .Key("book_id", row => row.Book)
        .Key("id", row => row.Key.Id)
        .Fixed("name", row => row.Name)
        .Add("type", row => row.Type), Read);

    private static TraitName Read(RowCursor row)
    {
        var book = row.GetInt();
        row.Skip();
        return new(book, row.GetText(), row.GetId());
    }
}
