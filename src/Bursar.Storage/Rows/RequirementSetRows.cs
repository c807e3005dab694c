using Bursar.Ledger;

namespace Bursar.Storage;

internal static class RequirementSetRows
{
    public static readonly RowMap<RequirementSet> Map = new("requirement_sets", new Columns<RequirementSet>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Add("list", row => row.List.ToString()), Read);

    private static RequirementSet Read(RowCursor row)
    {
        row.Skip();
        var id = row.GetId();
        var text = row.GetText();
        return new(id, RequirementList.TryParse(text) ?? throw new StoreException($"The books have requirements '{text}'."));
    }
}
