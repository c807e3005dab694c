using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/surveys/{survey_id}</c>: one survey (Prolific API docs, Surveys).
/// </summary>
internal static class GetSurvey
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await SurveyAccess.FindAsync(call) is not { } survey) return SurveyAccess.None;
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, SurveyDetail.Of(survey), SurveyJson.Wire.SurveyDetail);
        return null;
    }
}
