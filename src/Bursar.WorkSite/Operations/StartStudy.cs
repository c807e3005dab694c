using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary><c>POST /work/{submission}/start</c>: the participant starts in the place that was reserved.</summary>
internal static class StartStudy
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await call.SubmissionAsync() is not { } submission) return WorkAnswer.Say(Message.NotFound, 404);
        await call.ExecuteAsync(new StartWork(submission.Study, submission.Id));
        // Whether it was started now, before, or not at all any more: its page says what it is.
        return WorkAnswer.GoTo(ShowWork.PathOf(submission.Id));
    }
}
