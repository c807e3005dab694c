using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/surveys/</c>: creates a survey of the caller, in the workspace that the token was made for (Prolific API docs,
/// Surveys).
/// </summary>
internal static class CreateSurvey
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var title = body.RequiredText("title", Survey.MaxTitle);
        var researcher = body.RequiredText("researcher_id", SurveyResponse.MaxName);
        if (researcher.Length > 0 && !(ObjectId.TryParse(researcher, out var id) && id == call.Caller.User))
            body.Wrong("researcher_id", "Must be the id of the token's user.");
        var content = SurveyContent.Read(body);
        var text = body.Error is null ? content.ToText() : "";
        if (text.Length > Survey.MaxContent) body.Wrong("sections", $"A survey has at most {Survey.MaxContent} characters.");
        if (body.Error is { } error) return error;
        if (await WorkspaceAccess.FindAsync(call, call.Caller.ForBook) is not { } workspace) return WorkspaceAccess.None;
        var command = new Ledger.CreateSurvey(workspace.Book.Number, call.Caller.User, title, text);
        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        var made = await call.Ledger.FindAsync<Survey>(RowKey.OfSurvey(outcome.Receipt.Subject), call.Cancellation);
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status201Created, SurveyDetail.Of(made!), SurveyJson.Wire.SurveyDetail);
        return null;
    }
}
