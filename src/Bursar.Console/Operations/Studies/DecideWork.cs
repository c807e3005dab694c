using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/books/{book}/submissions/{submission}/approve</c> and <c>…/reject</c>. Work is rejected with a reason only,
/// as long as Prolific asks for where the study is Prolific's. Approving rejected work of a HIT overrides the rejection, within
/// 30 days; <c>…/restore</c> undoes the rejection of a Prolific study's work within the same time, so that it waits for a
/// decision
/// again.
/// </summary>
internal static class DecideWork
{
    private const int MinProlificReason = 100;

    public static ValueTask<PageAnswer> ApproveAsync(ConsoleCall call) => DecideAsync(
        call,
        "approved",
        one => new ApproveSubmission(one.In.Study.Id, one.Submission.Id)
        {
            OverridesRejection = one.In.Study.Origin == Origin.MTurk,
        });

    public static async ValueTask<PageAnswer> RejectAsync(ConsoleCall call)
    {
        var feedback = call.Form["feedback"];
        return await DecideAsync(
            call,
            "rejected",
            one => new RejectSubmission(one.In.Study.Id, one.Submission.Id, Reopens: one.In.Study.Origin == Origin.Prolific)
            {
                Feedback = feedback,
            },
            one => Check(feedback, one.In.Study.Origin));
    }

    public static async ValueTask<PageAnswer> RestoreAsync(ConsoleCall call)
    {
        if (await SubmissionPage.FindAsync(call) is not { } model) return PageAnswer.NotFound(call);
        if (!model.CanRestore(call.Ledger.Clock.GetUtcNow()))
            return SubmissionPage.Again(call, model with { FeedbackError = "There is no rejection here that can be undone." });
        return await DecideAsync(
            call,
            "restored",
            one => new RestoreSubmission(
                one.In.Study.Id, one.Submission.Id, one.Submission.Participant, SubmissionState.Rejected));
    }

    private static string? Check(string feedback, Origin origin)
    {
        if (feedback.Length == 0) return "The participant needs a reason.";
        return origin == Origin.Prolific && feedback.Length < MinProlificReason
            ? $"Prolific asks for at least {MinProlificReason} characters."
            : null;
    }

    private static async ValueTask<PageAnswer> DecideAsync(
        ConsoleCall call, string done, Func<SubmissionModel, Command> command, Func<SubmissionModel, string?>? check = null)
    {
        if (await SubmissionPage.FindAsync(call) is not { } model) return PageAnswer.NotFound(call);
        if (!model.In.Access.MayRunStudies) return PageAnswer.Failure(call, Failures.NotAllowed);
        model = model with { Feedback = call.Form["feedback"] };
        if (check?.Invoke(model) is { } wrong) return SubmissionPage.Again(call, model with { FeedbackError = wrong });
        var outcome = await call.ExecuteAsync(command(model) with { Key = call.KeyOf(model.In.Study.Id.Book) });
        return outcome.Accepted
            ? PageAnswer.Redirect($"{model.Path}?done={done}")
            : SubmissionPage.Again(call, model with { FeedbackError = outcome.Rejection.Detail });
    }
}
