using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A request without members that changes a submission's state, and can be sent again with its key.</summary>
internal static class StateChange
{
    /// <summary>Executes the command of a request, and answers with the state after it.</summary>
    /// <param name="call">The request.</param>
    /// <param name="commandOf">The command for the submission in the path.</param>
    /// <param name="state">The state to which it brings the submission.</param>
    public static async ValueTask<ApiAnswer> AnswerAsync(
        ApiCall call, Func<Submission, SubmissionCommand> commandOf, SubmissionState state)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var submission = await call.SubmissionAsync();
        if (!submission.Ok) return submission.Error;
        var body = await call.BodyAsync(ApiJson.Default.NoMembers);
        if (!body.Ok) return body.Error;

        var outcome = await call.ExecuteAsync(
            commandOf(submission.Value) with { Key = key.Value.For(submission.Value.Study.Book) });
        if (!outcome.Accepted) return outcome.Rejection;
        var answer = SubmissionAnswer.Of(outcome.Receipt, state);
        return ApiAnswer.Ok(answer, SubmissionJson.Default.SubmissionAnswer) with { Replayed = outcome.Receipt.Replayed };
    }
}
