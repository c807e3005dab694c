using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/surveys/{survey_id}/responses/{response_id}</c>: one response to a survey (Prolific API docs, Surveys).
/// </summary>
internal static class GetResponse
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var (survey, response) = await SurveyAccess.FindResponseAsync(call);
        if (survey is null) return SurveyAccess.None;
        if (response is null) return SurveyAccess.NoResponse;
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, ResponseDetail.Of(response), SurveyJson.Wire.ResponseDetail);
        return null;
    }
}
