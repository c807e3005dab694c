namespace Bursar.WebConsole;

/// <summary><c>GET /console/books/{book}/submissions/{submission}</c>: what was answered, and the decision about it.</summary>
internal static class ShowSubmission
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
        => await SubmissionPage.FindAsync(call) is { } model ? SubmissionPage.Of(call, model) : PageAnswer.NotFound(call);
}
