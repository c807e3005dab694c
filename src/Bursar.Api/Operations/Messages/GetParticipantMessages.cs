using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/participants/{participant}/messages?after=&amp;limit=</c>: what payers wrote to a participant and the
/// participant to them, the newest first.
/// </summary>
internal static class GetParticipantMessages
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var participant = await call.ParticipantAsync();
        if (!participant.Ok) return participant.Error;
        var page = ApiPage.ById(call, "after must be the id of a message.");
        if (!page.Ok) return page.Error;
        var (after, limit) = page.Value;
        var messages = await call.Ledger.MailOfAsync(participant.Value.Id, default, after, limit, call.Cancellation);
        return await MessageAnswer.PageAsync(call, messages, limit);
    }
}
