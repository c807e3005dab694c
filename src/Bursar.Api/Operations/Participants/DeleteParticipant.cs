using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>DELETE /bursar/v1/participants/{participant}</c>: returns what the participant has accepted, and deletes them as a person:
/// their name, password, mail address and account for payments, and what they answered to screeners. What they did and were paid
/// stays under their id. Repeated, it changes nothing.
/// </summary>
internal static class DeleteParticipant
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var participant = await call.ParticipantAsync();
        if (!participant.Ok) return participant.Error;
        var outcome = await new ActingLedger(call.Ledger, ActingLedger.Operator).ForgetAsync(participant.Value.Id);
        return outcome.Accepted ? ApiAnswer.Done : outcome.Rejection;
    }
}
