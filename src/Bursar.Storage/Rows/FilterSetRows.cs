using Bursar.Ledger;

namespace Bursar.Storage;

internal static class FilterSetRows
{
    public static readonly RowMap<FilterSet> Map = new RowMap<FilterSet>("filter_sets", new Columns<FilterSet>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("created_at", row => row.CreatedAt)
        .Add("name", row => row.Name)
        .Add("version", row => row.Version)
        .Add("locked", row => row.IsLocked)
        .Add("deleted", row => row.IsDeleted), Read)
        .List<FilterSetsOfBook>(
            "WHERE book_id = $1 AND deleted = $2 AND id > $3 ORDER BY id LIMIT $4",
            query => [query.Book, false, query.After, query.Limit]);

    private static FilterSet Read(RowCursor row)
    {
        row.Skip();
        return new FilterSet
        {
            Id = row.GetId(),
            CreatedAt = row.GetTime(),
            Name = row.GetText(),
            Version = row.GetInt(),
            IsLocked = row.GetBool(),
            IsDeleted = row.GetBool(),
        };
    }
}
