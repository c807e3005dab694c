using Bursar.Ledger;

namespace Bursar.Storage;

internal static class FilterSetVersionRows
{
    public static readonly RowMap<FilterSetVersion> Map = new("filter_set_versions", new Columns<FilterSetVersion>()
        .Key("book_id", row => row.Set.Book)
        .Key("id", row => row.Key.Id)
        .Add("filter_set", row => row.Set)
        .Add("number", row => row.Number)
        .Add("name", row => row.Name)
        .Add("filters", row => row.Filters), Read);

    private static FilterSetVersion Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new(row.GetId(), row.GetInt(), row.GetText(), row.GetText());
    }
}
