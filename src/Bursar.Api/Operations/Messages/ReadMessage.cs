using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>POST /bursar/v1/messages/{message}/read</c>: the recipient has read a message.</summary>
internal static class ReadMessage
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (!call.Context.TryGetId("message", out var id)) return ApiError.NotFound("message", call.Route("message"));
        var body = await call.BodyAsync(ApiJson.Default.NoMembers);
        if (!body.Ok) return body.Error;
        var outcome = await call.ExecuteAsync(new MarkMessageRead(id));
        if (!outcome.Accepted) return outcome.Rejection;
        var read = await call.Ledger.FindAsync<Message>(RowKey.OfMessage(id), call.Cancellation);
        return ApiAnswer.Ok(await MessageAnswer.OfAsync(call, read!), MessageJson.Default.MessageAnswer);
    }
}
