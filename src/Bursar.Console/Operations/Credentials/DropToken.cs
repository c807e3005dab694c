using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/books/{book}/tokens/{token}/delete</c>: revokes a token at once, because it leaked or is not used.
/// </summary>
internal static class DropToken
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access || !call.Http.TryGetId("token", out var id))
            return PageAnswer.NotFound(call);
        var tokens = await call.Ledger.ListAsync(new TokensOfBook(access.Book.Number, int.MaxValue), call.Cancellation);
        if (tokens.FirstOrDefault(one => one.Id == id) is not { } token) return PageAnswer.NotFound(call);
        if (!access.MayManage && token.User != call.Who.SignIn.Person) return PageAnswer.Failure(call, Failures.NotAllowed);
        await call.ExecuteAsync(new RevokeToken(access.Book.Number, token.Digest));
        return PageAnswer.Redirect($"{access.Path}/settings?done=token-deleted");
    }
}
