using System.Text;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/hooks/secrets/</c>: the secrets of one workspace (<c>workspace_id</c>), or of all that the user is a member of
/// (Prolific API docs, Webhooks). A token that can only read does not see them.
/// </summary>
internal static class GetSecrets
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (call.Caller.ReadOnly)
            return ProlificError.Forbidden(ErrorCode.ReadOnlyToken, "This token can only read.");
        if (await WorkspaceFilter.FindAsync(call) is not { } books) return WorkspaceAccess.None;
        var (page, error) = Page.Read(call.Http.Request.Query);
        if (page is null) return error;
        var secrets = new List<(Book Book, HookSecret Secret)>();
        foreach (var book in books)
        {
            var key = RowKey.OfHookSecret(book.Number, Origin.Prolific);
            if (await call.Ledger.FindAsync<HookSecret>(key, call.Cancellation) is { } secret)
                secrets.Add((book, secret));
        }
        if (page.Check(secrets.Count) is { } pastEnd) return pastEnd;
        var box = call.Http.RequestServices.GetRequiredService<ISecretBox>();
        var list = new ListAnswer<HookSecretDetail>(
            [.. secrets.Skip((int)page.Offset).Take(page.Size).Select(one => Open(box, one.Book, one.Secret))],
            ListLinks.Of(call, page, secrets.Count),
            new(secrets.Count));
        await JsonAnswer.WriteSecretAsync(
            call.Http.Response, StatusCodes.Status200OK, list, WebhookJson.Wire.ListAnswerHookSecretDetail);
        return null;
    }

    private static HookSecretDetail Open(ISecretBox box, Book book, HookSecret secret)
    {
        var value = Encoding.UTF8.GetString(box.Open(secret.Sealed.Span, HookSecret.SealOwner(book.Number, Origin.Prolific)));
        return new(secret.Id.ToString(), value, book.Id.ToString());
    }
}
