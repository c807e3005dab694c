using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary><c>POST /work/{submission}/next</c>: accepts the next task of the same kind, if there is one.</summary>
internal static class AcceptNext
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await call.SubmissionAsync() is not { } done) return WorkAnswer.Say(Message.NotFound, 404);
        var form = await call.FormAsync();
        var study = (await call.FindAsync<Study>(RowKey.OfStudy(done.Study)))!;
        return await AfterAsync(call, study, form["auto"] == "1");
    }

    /// <summary>Accepts the next task of a study's kind.</summary>
    /// <param name="call">The request.</param>
    /// <param name="study">The study.</param>
    /// <param name="auto">Whether the one after it is to be accepted in the same way.</param>
    public static async ValueTask<WorkAnswer> AfterAsync(WorkCall call, Study study, bool auto)
        => await NextTask.InGroupAsync(call, study, default, 1) is [var next]
            ? await AcceptTask.TakeAsync(call, next, auto ? "?auto=1" : "")
            : WorkAnswer.Say(new(Say("Last.Title"), Say("Last.Text")));
}
