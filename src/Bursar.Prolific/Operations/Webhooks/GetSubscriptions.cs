using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/hooks/subscriptions/</c>: the subscriptions of one workspace (<c>workspace_id</c>), or of all that the user is
/// a member of; the enabled ones, or those that <c>is_enabled</c> asks for (Prolific API docs, Webhooks).
/// </summary>
internal static class GetSubscriptions
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var query = call.Http.Request.Query;
        if (await WorkspaceFilter.FindAsync(call) is not { } books) return WorkspaceAccess.None;
        var (page, error) = Page.Read(query);
        if (page is null) return error;
        if (QueryFlag.Read(query, "is_enabled", otherwise: true) is not { } enabled) return QueryFlag.Wrong("is_enabled");
        var all = new List<Subscription>();
        foreach (var book in books)
        {
            var hooks = await call.Ledger.ListAsync(
                new HooksOfScope(book.Number, default, Outbox.MaxHooks), call.Cancellation);
            all.AddRange(hooks.Where(hook => hook.Origin == Origin.Prolific && hook.IsEnabled == enabled)
                .Select(hook => Subscription.Of(hook, book)));
        }
        if (page.Check(all.Count) is { } pastEnd) return pastEnd;
        var list = new ListAnswer<Subscription>(
            [.. all.Skip((int)page.Offset).Take(page.Size)], ListLinks.Of(call, page, all.Count), new(all.Count));
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, list, WebhookJson.Wire.ListAnswerSubscription);
        return null;
    }
}
