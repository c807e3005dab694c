using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/submissions/{submission}/force</c>: in a sandbox, the participant's time is over, the place is given back,
/// or the work is submitted without a completion code.
/// </summary>
internal static class ForceSubmission
{
    private static readonly ApiError NoState = ApiError.Of(
        ApiErrorCode.InvalidValue, "state: must be timed_out, returned or no_code.");

    private static readonly ApiError NotForHits = ApiError.Of(
        ApiErrorCode.InvalidValue, "state: a HIT has no completion codes.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Services.Sandbox is null) return SandboxOnly.NothingForced;
        var submission = await call.SubmissionAsync();
        if (!submission.Ok) return submission.Error;
        var body = await call.BodyAsync(ForcingJson.Default.ForceRequest);
        if (!body.Ok) return body.Error;
        var study = await call.Ledger.FindAsync<Study>(RowKey.OfStudy(submission.Value.Study), call.Cancellation);
        if (body.Value.State == "no_code" && study is not { Origin: Origin.Prolific }) return NotForHits;
        if (Forced(body.Value.State, submission.Value) is not var (command, state)) return NoState;
        var outcome = await call.ExecuteAsync(command);
        return outcome.Accepted
            ? ApiAnswer.Ok(SubmissionAnswer.Of(outcome.Receipt, state), SubmissionJson.Default.SubmissionAnswer)
            : outcome.Rejection;
    }

    private static (Command Command, SubmissionState State)? Forced(string? state, Submission submission)
    {
        var (study, id, participant) = (submission.Study, submission.Id, submission.Participant);
        return state switch
        {
            "timed_out" => (new TimeOutSubmission(study, id, participant), SubmissionState.TimedOut),
            "returned" => (new Ledger.ReturnSubmission(study, id, participant) { ByPayer = true }, SubmissionState.Returned),
            "no_code" => (new SubmitWork(study, id) { Participant = participant }, SubmissionState.Submitted),
            _ => null,
        };
    }
}
