using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>POST /bursar/v1/submissions/{submission}/submit</c>: the participant has done the work.</summary>
internal static class SubmitSubmission
{
    private static readonly ApiError NotForHits = ApiError.Of(
        ApiErrorCode.InvalidValue, "completion_code: a HIT has no completion codes. Submit an answer or fields.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var submission = await call.SubmissionAsync();
        if (!submission.Ok) return submission.Error;
        var body = await call.BodyAsync(SubmissionJson.Default.SubmitRequest);
        if (!body.Ok) return body.Error;
        var command = body.Value.ToCommand(submission.Value);
        if (!command.Ok) return command.Error;
        if (command.Value.CompletionCode.Length > 0 && !await TakesCodesAsync(call, submission.Value.Study)) return NotForHits;

        var outcome = await call.ExecuteAsync(command.Value with { Key = key.Value.For(command.Value.Book) });
        if (!outcome.Accepted) return outcome.Rejection;
        var answer = SubmissionAnswer.Of(outcome.Receipt, await StateAfterAsync(call, submission.Value.Id));
        return ApiAnswer.Ok(answer, SubmissionJson.Default.SubmissionAnswer) with { Replayed = outcome.Receipt.Replayed };
    }

    private static async ValueTask<bool> TakesCodesAsync(ApiCall call, ObjectId study)
        => await call.Ledger.FindAsync<Study>(RowKey.OfStudy(study), call.Cancellation) is { Origin: Origin.Prolific };

    /// <summary>
    /// The state to which the command brought the submission. The effect of its completion code has the same timestamp as the
    /// submission. Later changes are ignored, so that a retry gets the same answer.
    /// </summary>
    private static async ValueTask<SubmissionState> StateAfterAsync(ApiCall call, ObjectId id)
    {
        var now = await call.Ledger.FindAsync<Submission>(RowKey.OfSubmission(id), call.Cancellation);
        return now is not null && now.EndedAt == now.SubmittedAt ? now.State : SubmissionState.Submitted;
    }
}
