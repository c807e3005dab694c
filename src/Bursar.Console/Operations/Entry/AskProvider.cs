using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/provider</c>: sends the browser to the institution's provider; and <c>/console/provider/callback</c>, to
/// which it comes back: signs in whoever has the address there.
/// </summary>
internal static class AskProvider
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (call.Services.Provider is not { } desk) return PageAnswer.NotFound(call);
        return await desk.AskAsync(call.Http, ShowSignIn.NextOf(call.Query("next"))) is { } why
            ? Failed(call, why)
            : PageAnswer.Begun(call.Http.Response);
    }

    public static async ValueTask<PageAnswer> ComeBackAsync(ConsoleCall call)
    {
        if (call.Services.Provider is not { } desk) return PageAnswer.NotFound(call);
        var answer = await desk.AnswerAsync(call.Http);
        if (answer?.Failure is { } failure) return Failed(call, failure);
        if (answer?.Email is not { } email || answer.Identity is not { } identity)
            return await RefusedAsync(call, Failures.NoAddress);
        if (await call.Ledger.FindPersonAsync(Site.Console, email, call.Cancellation) is not { } person)
            return await RefusedAsync(call, Failures.UnknownAddress(email));
        return await call.Services.Desk.LetInAsync(call.Http, person, new Proof { ProviderSubject = Digest.Of(identity) })
            ? PageAnswer.Redirect(ShowSignIn.NextOf(answer.Next ?? ""))
            : await RefusedAsync(call, Failures.AnotherPerson, person);
    }

    private static PageAnswer Failed(ConsoleCall call, string why)
    {
        ConsoleLog.ProviderFailed(call.Services.Log, why);
        return PageAnswer.Failure(call, Failures.ProviderFailed);
    }

    private static async ValueTask<PageAnswer> RefusedAsync(ConsoleCall call, Failure failure, ObjectId person = default)
    {
        await call.ExecuteAsync(new NoteFailedSignIn(person));
        return PageAnswer.Failure(call, failure);
    }
}
