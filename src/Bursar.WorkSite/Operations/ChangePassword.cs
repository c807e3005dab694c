using Bursar.Http;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /account/password</c>: changes the password, and signs every other browser out. Who has none yet and comes in by a
/// passkey or through the provider sets the first.
/// </summary>
internal static class ChangePassword
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        var (form, session) = (await call.FormAsync(), call.Session!);
        if (session.SignIn.IsAnonymous || !session.SignIn.HasWayIn) return WorkAnswer.GoTo(ShowYou.Path);
        if (Passwords.Check(form["new"], session.SignIn.Name) is { } unfit) return await AgainAsync(unfit);
        if (await call.ProofErrorAsync(form["old"]) is { } unproved) return await AgainAsync(unproved);
        return (await call.Services.Desk.SetPasswordAsync(session, form["new"])).Accepted
            ? WorkAnswer.GoTo($"{ShowYou.Path}?done=password")
            : await AgainAsync(Say("Busy.Text"));

        async ValueTask<WorkAnswer> AgainAsync(string why)
            => ShowYou.Again(await ShowYou.ModelAsync(call) with { PasswordError = why });
    }
}
