using Bursar.Ledger;

namespace Bursar.Storage;

internal static class SurveyRows
{
    public static readonly RowMap<Survey> Map = new RowMap<Survey>("surveys", new Columns<Survey>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("researcher", row => row.Researcher)
        .Fixed("title", row => row.Title)
        .Fixed("content", row => row.Content)
        .Fixed("created_at", row => row.CreatedAt)
        .Add("responses", row => row.Responses)
        .Add("cleared_before", row => row.ClearedBefore)
        .Add("deleted", row => row.IsDeleted), Read)
        .List<SurveysOf>(
            "WHERE researcher = $1 AND deleted = $2 AND id > $3 ORDER BY id LIMIT $4",
            query => [query.Researcher, false, query.After, query.Limit],
            Merge.By((Survey survey) => survey.Id).OfPerson());

    private static Survey Read(RowCursor row)
    {
        row.Skip();
        return new Survey
        {
            Id = row.GetId(),
            Researcher = row.GetId(),
            Title = row.GetText(),
            Content = row.GetText(),
            CreatedAt = row.GetTime(),
            Responses = row.GetInt(),
            ClearedBefore = row.GetId(),
            IsDeleted = row.GetBool(),
        };
    }
}
