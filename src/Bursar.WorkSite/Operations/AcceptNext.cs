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
        return await NextTask.InGroupAsync(call, study, default, 1) is [var next]
            ? await AcceptTask.TakeAsync(call, next, form["auto"] == "1" ? "?auto=1" : "")
            : WorkAnswer.Say(new("That was the last one", "There is no other task of this kind for you at the moment."));
    }
}
