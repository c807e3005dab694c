using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/you/passkeys</c>: adds a passkey that the browser has made; and <c>…/passkeys/{passkey}/remove</c>: removes
/// one. Who can add one can come back at any time, so it needs the password again.
/// </summary>
internal static class ChangePasskeys
{
    private const string NoneMade = "The browser made no passkey, or it took longer than five minutes.";

    public static async ValueTask<PageAnswer> AddAsync(ConsoleCall call)
    {
        var (desk, signIn, label) = (call.Services.Passkeys, call.Who.SignIn, call.Form["label"]);
        async ValueTask<PageAnswer> AgainAsync(string error)
            => ShowYou.Again(call, await ShowYou.ModelAsync(call) with { PasskeyLabel = label, PasskeyError = error });
        if (await call.ProofErrorAsync() is { } unproved) return await AgainAsync(unproved);
        var made = await desk.ReadNewAsync(call.Http, signIn, call.Form["credential"], call.Form["state"], label);
        if (made is null) return await AgainAsync(NoneMade);
        var outcome = await call.ExecuteAsync(made);
        return outcome.Accepted
            ? PageAnswer.Redirect($"{ConsoleSite.Root}/you?done=passkey")
            : await AgainAsync(outcome.Rejection.Detail);
    }

    public static async ValueTask<PageAnswer> RemoveAsync(ConsoleCall call)
    {
        if (!call.Http.TryGetId("passkey", out var id)) return PageAnswer.NotFound(call);
        var outcome = await call.ExecuteAsync(new RemovePasskey(Site.Console, call.Who.SignIn.Person, id));
        return outcome.Accepted
            ? PageAnswer.Redirect($"{ConsoleSite.Root}/you?done=passkey-removed")
            : ShowYou.Again(call, await ShowYou.ModelAsync(call) with { PasskeyError = outcome.Rejection.Detail });
    }
}
