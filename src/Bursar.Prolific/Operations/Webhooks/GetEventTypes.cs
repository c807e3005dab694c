using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary><c>GET /api/v1/hooks/event-types/</c>: the types of event (Prolific API docs, Webhooks).</summary>
internal static class GetEventTypes
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var all = HookEventType.All;
        var page = new Page(Math.Max(all.Count, Page.DefaultSize), 0, false);
        var list = new ListAnswer<HookEventType>(all, ListLinks.Of(call, page, all.Count), new(all.Count));
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, list, WebhookJson.Wire.ListAnswerHookEventType);
        return null;
    }
}
