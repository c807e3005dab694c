using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>POST /bursar/v1/studies/{study}/submissions</c>: a participant takes a place, or reserves one.</summary>
internal static class CreateSubmission
{
    private static readonly ApiError Nobody = ApiError.Of(ApiErrorCode.InvalidValue, "participant: this member is required.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        if (!call.Context.TryGetId("study", out var study)) return ApiError.NotFound("study", call.Route("study"));
        var body = await call.BodyAsync(SubmissionJson.Default.SubmissionRequest);
        if (!body.Ok) return body.Error;
        if (body.Value.Participant is not { } participant) return Nobody;
        // Checked here because the command sees only one book. Who is deleted meanwhile has a place that nobody works in.
        if (await call.Ledger.FindAsync<Participant>(RowKey.OfParticipant(participant), call.Cancellation)
            is not { ForgottenAt: null })
            return ApiError.NotFound("participant", participant);

        var reserves = body.Value.Reserve;
        var command = new TakePlace(study, participant) { Reserves = reserves, Key = key.Value.For(study.Book) };
        var outcome = await call.Ledger.TakePlaceAsync(command, call.Cancellation);
        if (!outcome.Accepted) return outcome.Rejection;
        var state = reserves ? SubmissionState.Reserved : SubmissionState.Taken;
        var answer = SubmissionAnswer.Of(outcome.Receipt, state) with
        {
            Login = await LoginAnswer.OfAsync(call, study, outcome.Receipt.Subject),
        };
        return ApiAnswer.Created(answer, SubmissionJson.Default.SubmissionAnswer, outcome.Receipt) with
        {
            IsSecret = answer.Login is not null,
        };
    }
}
