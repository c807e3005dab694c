using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/surveys/{survey_id}/responses/</c>: adds a response to a survey (Prolific API docs, Surveys).
/// </summary>
internal static class CreateResponse
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await SurveyAccess.FindAsync(call) is not { } survey) return SurveyAccess.None;
        var body = await ProlificBody.ReadAsync(call);
        var participant = body.RequiredText("participant_id", SurveyResponse.MaxName);
        var submission = body.RequiredText("submission_id", SurveyResponse.MaxName);
        var text = ResponseContent.Read(body, SurveyContent.Read(survey.Content)).ToText();
        if (text.Length > Survey.MaxContent) body.Wrong("sections", $"A response has at most {Survey.MaxContent} characters.");
        if (body.Error is { } error) return error;
        var outcome = await call.Ledger.ExecuteAsync(
            new AddResponse(survey.Id, participant, submission, text), call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        var made = await call.Ledger.FindAsync<SurveyResponse>(
            RowKey.OfSurveyResponse(outcome.Receipt.Subject), call.Cancellation);
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status201Created, ResponseDetail.Of(made!), SurveyJson.Wire.ResponseDetail);
        return null;
    }
}
