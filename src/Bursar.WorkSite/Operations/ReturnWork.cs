using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary><c>POST /work/{submission}/return</c>: gives the place back.</summary>
internal static class ReturnWork
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await call.SubmissionAsync() is not { } submission) return WorkAnswer.Say(Message.NotFound, 404);
        await call.ExecuteAsync(new ReturnSubmission(submission.Study, submission.Id, call.Participant));
        // Whether it was returned now, before, or not at all any more: its page says what it is.
        return WorkAnswer.GoTo(ShowWork.PathOf(submission.Id));
    }
}
