using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/surveys/{survey_id}/responses/</c>: the responses to a survey,
/// oldest first; up to 1,000 unless the request says
/// otherwise (Prolific API docs, Surveys).
/// </summary>
internal static class GetResponses
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await SurveyAccess.FindAsync(call) is not { } survey) return SurveyAccess.None;
        var query = call.Http.Request.Query;
        var (asked, error) = Page.Read(query);
        if (asked is null) return error;
        var page = Page.IsAskedFor(query) ? asked : new(Page.MaxLimit, 0, Numbered: false);
        if (page.Check(survey.Responses) is { } pastEnd) return pastEnd;
        var responses = await call.Ledger.ListAsync(
            new ResponsesOfSurvey(survey.Id, survey.ClearedBefore, page.Size) { Skip = (int)page.Offset }, call.Cancellation);
        var list = new ListAnswer<ResponseDetail>(
            [.. responses.Select(ResponseDetail.Of)], ListLinks.Of(call, page, survey.Responses), new(survey.Responses));
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, list, SurveyJson.Wire.ListAnswerResponseDetail);
        return null;
    }
}
