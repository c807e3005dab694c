using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary><c>POST /messages/{message}/answer</c>: answers the person who sent a message.</summary>
internal static class AnswerMessage
{
    private static Message NoText => new(Say("NoAnswer.Title"), Say("NoAnswer.Text", Ledger.Message.MaxText))
    {
        Link = "/messages",
        LinkText = Say("Messages.Back"),
    };

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        var found = call.Context.TryGetId("message", out var id)
            ? await call.FindAsync<Ledger.Message>(RowKey.OfMessage(id))
            : null;
        if (found is null || found.Recipient != call.Participant || found.Sender.IsEmpty)
            return WorkAnswer.Say(Message.NotFound, 404);
        var form = await call.FormAsync();
        var command = new SendMessages(id.Book, [found.Sender], "", form["text"])
        {
            Way = MessageWay.FromParticipant,
            Sender = call.Participant,
            Study = found.Study,
        };
        var outcome = await call.ExecuteAsync(command);
        return outcome.Accepted ? WorkAnswer.GoTo("/messages") : WorkAnswer.Say(NoText, 400);
    }
}
