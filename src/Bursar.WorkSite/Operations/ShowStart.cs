namespace Bursar.WorkSite;

/// <summary><c>GET /</c>: the tasks, or the sign-in.</summary>
internal static class ShowStart
{
    public static ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
        => ValueTask.FromResult(WorkAnswer.GoTo(call.Visitor is null ? "/sign-in" : "/tasks"));
}
