using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/hooks/secrets/</c>: creates the secret under which a workspace's webhooks are signed, and drops the one before
/// (Prolific API docs, Webhooks).
/// </summary>
internal static class CreateSecret
{
    private const int Bytes = 48;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var workspace = await SubscriptionBody.WorkspaceAsync(call, body);
        if (body.Error is { } error) return error;
        if (workspace is not { } found) return WorkspaceAccess.None;
        if (!ProjectAccess.MayChange(found.Role)) return ProjectAccess.Refused;
        var value = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        var box = call.Http.RequestServices.GetRequiredService<ISecretBox>();
        var book = found.Book.Number;
        var command = new ReplaceHookSecret(
            book, Origin.Prolific, box.Seal(Encoding.UTF8.GetBytes(value), HookSecret.SealOwner(book, Origin.Prolific)));
        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        var made = new HookSecretDetail(outcome.Receipt.Subject.ToString(), value, found.Book.Id.ToString());
        await JsonAnswer.WriteSecretAsync(
            call.Http.Response, StatusCodes.Status201Created, made, WebhookJson.Wire.HookSecretDetail);
        return null;
    }
}
