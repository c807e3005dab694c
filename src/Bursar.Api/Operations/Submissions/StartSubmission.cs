using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/submissions/{submission}/start</c>: the participant starts to work in a place that was reserved.
/// </summary>
internal static class StartSubmission
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var submission = await call.SubmissionAsync();
        if (!submission.Ok) return submission.Error;
        var body = await call.BodyAsync(ApiJson.Default.NoMembers);
        if (!body.Ok) return body.Error;

        var (study, id) = (submission.Value.Study, submission.Value.Id);
        var command = new StartWork(study, id) { Key = key.Value.For(study.Book) };
        var outcome = await call.ExecuteAsync(command);
        if (!outcome.Accepted) return outcome.Rejection;
        var answer = SubmissionAnswer.Of(outcome.Receipt, SubmissionState.Taken);
        return ApiAnswer.Ok(answer, SubmissionJson.Default.SubmissionAnswer) with { Replayed = outcome.Receipt.Replayed };
    }
}
