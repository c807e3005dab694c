using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary><c>POST /console/books/{book}/keys/{key}/delete</c>: revokes an AWS access key at once.</summary>
internal static class DropKey
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        if (!access.MayManage) return PageAnswer.Failure(call, Failures.NotAllowed);
        var outcome = await call.ExecuteAsync(new RevokeAccessKey(access.Book.Number, call.Route("key")));
        return outcome.Accepted
            ? PageAnswer.Redirect($"{access.Path}/settings?done=key-deleted")
            : PageAnswer.NotFound(call);
    }
}
