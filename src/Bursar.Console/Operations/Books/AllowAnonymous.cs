using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/books/{book}/anonymous</c>: allows links with which people take part without a name, or allows them no more.
/// </summary>
internal static class AllowAnonymous
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        if (!access.MayManage) return PageAnswer.Failure(call, Failures.NotAllowed);
        var allows = call.Form["allow"] == "yes";
        var outcome = await call.ExecuteAsync(new UpdateBook(access.Book.Number) { AllowsAnonymous = allows });
        return outcome.Accepted
            ? PageAnswer.Redirect($"{access.Path}/settings?done={(allows ? "anonymous" : "anonymous-off")}#anonymous")
            : PageAnswer.Failure(call, Failures.Refused(outcome.Rejection), access);
    }
}
