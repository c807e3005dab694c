using Bursar.Ledger;

namespace Bursar.Storage;

internal static class SurveyResponseRows
{
    public static readonly RowMap<SurveyResponse> Map = new RowMap<SurveyResponse>(
        "survey_responses", new Columns<SurveyResponse>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("survey", row => row.Survey)
        .Fixed("participant", row => row.Participant)
        .Fixed("submission", row => row.Submission)
        .Fixed("content", row => row.Content)
        .Add("deleted", row => row.IsDeleted)
        .Fixed("created_at", row => row.CreatedAt), Read)
        .List<ResponsesOfSurvey>(
            "WHERE book_id = $1 AND survey = $2 AND deleted = $3 AND id > $4 ORDER BY id LIMIT $5 OFFSET $6",
            query => [query.Survey.Book, query.Survey, false, query.After, query.Limit, query.Skip]);

    private static SurveyResponse Read(RowCursor row)
    {
        row.Skip();
        return new(
            row.GetId(), row.GetId(), row.GetText(), row.GetText(), row.GetText(), row.GetBool(), row.GetTime());
    }
}
