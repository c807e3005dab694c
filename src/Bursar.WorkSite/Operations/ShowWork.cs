using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary><c>GET /work/{submission}</c>: the work while it is in progress, and afterwards what became of it.</summary>
internal static class ShowWork
{
    /// <summary>The path of a submission's page.</summary>
    public static string PathOf(ObjectId submission) => $"/work/{submission}";

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await call.SubmissionAsync() is not { } submission) return WorkAnswer.Say(Message.NotFound, 404);
        var work = await call.WorkAsync(submission);
        if (!work.IsOpen) return WorkAnswer.Show<DonePage, FinishedWork>(await FinishedWork.ReadAsync(call, work));
        if (work.Line.Task.Content is TaskContent.Form form)
        {
            var sheet = await FormDraft.ReadAsync(call, submission, form);
            return SubmitForm.Show(call, work, SubmitForm.ViewOf(submission, sheet, FormDraft.PageOf(call, sheet)));
        }
        if (work.Line.Task.Content is TaskContent.Link link) return Link(work, link, "", "");
        call.Services.SubmitCookie.Set(call.Context, call.Session!);
        var frame = call.FrameOf(work.Line, submission);
        return WorkAnswer.Show<WorkPage, WorkInProgress>(new(work, frame, call.Query("auto") == "1")) with
        {
            Policy = ContentPolicy.WithTask,
        };
    }

    /// <summary>The page of work in a window of its own.</summary>
    /// <param name="work">The work.</param>
    /// <param name="link">The window.</param>
    /// <param name="code">The completion code that was entered; empty before.</param>
    /// <param name="why">Why it was not accepted; empty before.</param>
    public static WorkAnswer Link(WorkLine work, TaskContent.Link link, string code, string why)
        => WorkAnswer.Show<WorkPage, WorkInProgress>(new(work, Frame: null, Auto: false)
        {
            Link = new(
                link.SignAsync is null ? link.AddressOf(work.Submission) : OpenPage.PathOf(work.Submission.Id),
                link.AsksForId ? $"{work.Submission.Participant}" : null, code, why),
        });
}
