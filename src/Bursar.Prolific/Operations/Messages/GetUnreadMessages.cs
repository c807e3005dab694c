using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/messages/unread/</c>: the messages that the caller has received and not read. It does not mark them as read
/// (Prolific API docs, Messages).
/// </summary>
internal static class GetUnreadMessages
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
        => await MessageList.WriteAsync(
            call, await call.Ledger.ListAsync(new UnreadMessages(call.Caller.User, MessageList.Max), call.Cancellation));
}
