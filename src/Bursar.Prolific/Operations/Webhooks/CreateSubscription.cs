using System.Buffers.Text;
using System.Security.Cryptography;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/hooks/subscriptions/</c>: subscribes an address to a type of event. The header <c>X-Hook-Secret</c> of the
/// answer has the text that confirms it; nothing is sent before (Prolific API docs, Webhooks).
/// </summary>
internal static class CreateSubscription
{
    /// <summary>The header with the text that confirms a subscription.</summary>
    public const string Challenge = "X-Hook-Secret";

    private const int Bytes = 32;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var workspace = await SubscriptionBody.WorkspaceAsync(call, body);
        var type = SubscriptionBody.EventType(body);
        var target = SubscriptionBody.Target(call, body);
        var enabled = body.Flag("is_enabled") ?? true;
        if (body.Error is { } error) return error;
        if (workspace is not { } found) return WorkspaceAccess.None;
        if (!ProjectAccess.MayChange(found.Role)) return ProjectAccess.Refused;
        var challenge = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        var command = new AddHook(found.Book.Number, Origin.Prolific, type, target, Digest.Of(challenge), enabled);
        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        call.Http.Response.Headers[Challenge] = challenge;
        return await Subscription.WriteAsync(call, StatusCodes.Status201Created, found.Book, outcome.Receipt.Subject);
    }
}
