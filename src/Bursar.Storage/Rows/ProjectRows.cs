using Bursar.Ledger;

namespace Bursar.Storage;

internal static class ProjectRows
{
    public static readonly RowMap<Project> Map = new RowMap<Project>("projects", new Columns<Project>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("created_at", row => row.CreatedAt)
        .Fixed("owner", row => row.Owner)
        .Add("title", row => row.Title)
        .Add("description", row => row.Description)
        .Add("naivety", row => row.NaivetyDistributionRate), Read)
        .List<ProjectsOfBook>(
            "WHERE book_id = $1 AND id > $2 ORDER BY id LIMIT $3",
            query => [query.Book, query.After, query.Limit]);

    private static Project Read(RowCursor row)
    {
        row.Skip();
        return new Project
        {
            Id = row.GetId(),
            CreatedAt = row.GetTime(),
            Owner = row.GetId(),
            Title = row.GetText(),
            Description = row.GetText(),
            NaivetyDistributionRate = row.GetNumberOrNull(),
        };
    }
}
