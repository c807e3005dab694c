using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/studies/{study}/eligibility?participant=</c>: whether a participant may see, preview and accept a study, by
/// the rules by which a place is taken. Whether a place is free is not part of the answer.
/// </summary>
internal static class GetEligibility
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (!call.Context.TryGetId("study", out var study)
            || await call.Ledger.FindAsync<Study>(RowKey.OfStudy(study), call.Cancellation) is null)
            return ApiError.NotFound("study", call.Route("study"));
        var participant = await call.ParticipantAsync(call.Context.Request.Query["participant"].ToString());
        if (!participant.Ok) return participant.Error;

        var discover = await WhyNotAsync(StudyAction.Discover);
        var preview = await WhyNotAsync(StudyAction.Preview);
        var accept = await WhyNotAsync(StudyAction.Accept);
        return ApiAnswer.Ok(
            new(discover is null, preview is null, accept is null, accept?.Detail), SubmissionJson.Default.EligibilityAnswer);

        ValueTask<Rejection?> WhyNotAsync(StudyAction action)
            => call.Ledger.CheckAsync(study, participant.Value.Id, action, call.Cancellation);
    }
}
