using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/submissions/{id}/request-return/</c>: asks the participant to return a submission (Prolific API docs,
/// Submissions). No money moves: the participant decides whether to return it. A repeated request changes nothing.
/// </summary>
internal static class RequestSubmissionReturn
{
    private const string Reasons = "request_return_reasons";
    private const int MaxReasons = 20;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await SubmissionAccess.FindAsync(call) is not { } found) return SubmissionAccess.None;
        var body = await ProlificBody.ReadAsync(call);
        var reasons = string.Join('\n', body.Texts(Reasons, MaxReasons, Submission.MaxFeedback));
        if (reasons.Length == 0) body.Wrong(Reasons, "This field is required.");
        if (reasons.Length > Submission.MaxFeedback)
            body.Wrong(Reasons, $"Together they have at most {Submission.MaxFeedback} characters.");
        if (body.Error is { } error) return error;

        var command = new RequestReturn(found.In.Study.Id, found.Submission.Id) { Feedback = reasons };
        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        if (await found.ReadAgainAsync(call) is not { } now) return SubmissionAccess.None;
        var answer = SubmissionAskedBack.Of(now.Submission);
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, answer, SubmissionJson.Wire.SubmissionAskedBack);
        return null;
    }
}
