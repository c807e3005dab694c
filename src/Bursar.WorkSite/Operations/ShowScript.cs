namespace Bursar.WorkSite;

/// <summary><c>GET /externalHIT_v1.js</c>, at the origin of content: the functions that pages expect of MTurk's script.</summary>
internal static class ShowScript
{
    public static ValueTask<WorkAnswer> AnswerAsync(WorkCall call) => ValueTask.FromResult<WorkAnswer>(
        new DocumentAnswer("text/javascript; charset=utf-8", SiteFiles.TextOf("externalHIT_v1.js")));
}
