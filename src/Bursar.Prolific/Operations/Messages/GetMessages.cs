namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/messages/</c>: what the caller and another user wrote to each other, or the caller's messages of the last 30
/// days with everyone (Prolific API docs, Messages).
/// </summary>
internal static class GetMessages
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var (filter, error) = MessageFilter.Read(call.Http.Request.Query, call.Ledger.Clock.GetUtcNow());
        return filter is null ? error : await MessageList.WriteAsync(call, await filter.ReadAsync(call));
    }
}
