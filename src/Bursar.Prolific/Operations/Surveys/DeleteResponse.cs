using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>DELETE /api/v1/surveys/{survey_id}/responses/{response_id}</c>: deletes a response. The document says 200; Prolific's own
/// command line insists on 204 (Prolific API docs, Surveys).
/// </summary>
internal static class DeleteResponse
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var (survey, response) = await SurveyAccess.FindResponseAsync(call);
        if (survey is null) return SurveyAccess.None;
        if (response is null) return SurveyAccess.NoResponse;
        var outcome = await call.Ledger.ExecuteAsync(
            new Ledger.DeleteResponse(survey.Id, response.Id), call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        call.Http.Response.StatusCode = StatusCodes.Status204NoContent;
        return null;
    }
}
