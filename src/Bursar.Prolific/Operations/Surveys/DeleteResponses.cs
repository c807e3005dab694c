using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>DELETE /api/v1/surveys/{survey_id}/responses/</c>: deletes all responses to a survey. The document says 200;
/// Prolific's own command line insists on 204 (Prolific API docs, Surveys).
/// </summary>
internal static class DeleteResponses
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await SurveyAccess.FindAsync(call) is not { } survey) return SurveyAccess.None;
        var outcome = await call.Ledger.ExecuteAsync(new ClearSurvey(survey.Id, Deletes: false), call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        call.Http.Response.StatusCode = StatusCodes.Status204NoContent;
        return null;
    }
}
