using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary><c>GET /code</c>: someone who takes part without a name comes back with their code.</summary>
internal static class ShowReturn
{
    /// <summary>The path of the page.</summary>
    public const string Path = "/code";

    public static ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
        => ValueTask.FromResult(call.Visitor is null ? Form("") : WorkAnswer.GoTo("/tasks"));

    /// <summary>The form, and why the last attempt failed.</summary>
    public static WorkAnswer Form(string why, int status = StatusCodes.Status200OK)
        => WorkAnswer.Show<ReturnPage, ReturnForm>(new(why)) with { Status = status };
}
