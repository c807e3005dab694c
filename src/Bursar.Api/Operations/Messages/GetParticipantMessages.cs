using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/participants/{participant}/messages?after=&amp;limit=</c>: what payers wrote to a participant, the newest
/// first.
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

        var messages = await call.Ledger.ListAsync(
            new MessagesOfParticipant(participant.Value.Id, after, limit), call.Cancellation);
        var answers = new List<MessageAnswer>(messages.Count);
        foreach (var message in messages)
        {
            var book = await call.Ledger.FindAsync<Book>(RowKey.OfBook(message.Id.Book), call.Cancellation);
            answers.Add(MessageAnswer.Of(message, book!.Id));
        }
        var next = answers.Count == limit ? answers[^1].Id : null;
        return ApiAnswer.Ok(new(answers, next), MessageJson.Default.MessagePage);
    }
}
