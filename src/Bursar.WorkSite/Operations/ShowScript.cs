namespace Bursar.WorkSite;

/// <summary>
/// <c>GET /externalHIT_v1.js</c> and <c>GET /crowd.js</c>, at the origin of content: the functions that pages expect of MTurk's
/// script, and the elements that they expect of its library.
/// </summary>
internal static class ShowScript
{
    public static ValueTask<WorkAnswer> AnswerAsync(WorkCall call) => ValueTask.FromResult<WorkAnswer>(
        new DocumentAnswer("text/javascript; charset=utf-8", SiteFiles.TextOf(call.Context.Request.Path.Value!.TrimStart('/'))));
}
