using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>
/// <c>GET /tasks/{study}/next</c>: skips a task and shows the next one of its kind, after the last the first again.
/// </summary>
internal static class NextTask
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await call.StudyAsync() is not { } study) return WorkAnswer.Say(Message.NotFound, 404);
        var next = await InGroupAsync(call, study, study.Id, 1);
        if (next.Count == 0) next = await InGroupAsync(call, study, default, 1);
        return WorkAnswer.GoTo(next.Count == 0 ? "/tasks" : $"/tasks/{next[0].Id}");
    }

    /// <summary>Studies of the same kind that are offered to the participant, oldest first.</summary>
    public static async ValueTask<IReadOnlyList<Study>> InGroupAsync(WorkCall call, Study study, ObjectId after, int limit)
        => study.Template.IsEmpty
            ? []
            : await call.Ledger.ListAsync(
                new StudiesOfferedTo(call.Participant, study.Id.Book, study.Template, call.Now, after, limit), call.Cancellation);
}
