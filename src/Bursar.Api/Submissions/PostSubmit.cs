using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>POST /bursar/v1/submissions/{submission}/submit</c>: the participant has done the work.</summary>
internal static class PostSubmit
{
    /// <summary>Answers the request.</summary>
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Problem;
        var submission = await call.SubmissionAsync();
        if (!submission.Ok) return submission.Problem;
        var body = await call.BodyAsync(RequestJson.Default.SubmitRequest);
        if (!body.Ok) return body.Problem;
        var document = body.Value.ToDocument();
        if (!document.Ok) return document.Problem;

        var (study, id) = (submission.Value.Study, submission.Value.Id);
        var outcome = await call.ExecuteAsync(new SubmitWork(study, id) { Document = document.Value, Key = key.Value.For(study.Book) });
        if (!outcome.Accepted) return outcome.Rejection;
        var answer = SubmissionAnswer.Of(outcome.Receipt, SubmissionState.Submitted);
        return ApiAnswer.Ok(answer, AnswerJson.Default.SubmissionAnswer) with { Replayed = outcome.Receipt.Replayed };
    }
}
