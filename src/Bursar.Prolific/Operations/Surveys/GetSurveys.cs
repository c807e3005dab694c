using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/surveys/</c>: the surveys of a researcher (<c>researcher_id</c>) in workspaces that the caller is a member of,
/// oldest first (Prolific API docs, Surveys).
/// </summary>
internal static class GetSurveys
{
    private const int DefaultSize = 100;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var query = call.Http.Request.Query;
        if (query["researcher_id"].ToString() is not { Length: > 0 } named)
            return ProlificError.Invalid("researcher_id", "This field is required.") with { Code = ErrorCode.WrongParameters };
        var (asked, error) = Page.Read(query);
        if (asked is null) return error;
        var page = query.ContainsKey("limit") || query.ContainsKey("page_size") ? asked : asked with { Size = DefaultSize };
        List<Survey> all = [];
        if (ObjectId.TryParse(named, out var researcher))
        {
            var surveys = call.Ledger.AllAsync<Survey>(
                last => new SurveysOf(researcher, last?.Id ?? default, ListReader.PageLength), call.Cancellation);
            await foreach (var survey in surveys)
                if (await WorkspaceAccess.FindAsync(call, survey.Id.Book) is not null) all.Add(survey);
        }
        if (page.Check(all.Count) is { } pastEnd) return pastEnd;
        var list = new ListAnswer<SurveyDetail>(
            [.. all.Skip((int)page.Offset).Take(page.Size).Select(SurveyDetail.Of)],
            ListLinks.Of(call, page, all.Count),
            new(all.Count));
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, list, SurveyJson.Wire.ListAnswerSurveyDetail);
        return null;
    }
}
