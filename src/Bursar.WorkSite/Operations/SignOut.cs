namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /sign-out</c>: ends the session, with which the second cookie ends, too. Someone anonymous, who needs a code to come
/// back, is asked first.
/// </summary>
internal static class SignOut
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (call.Visitor is { IsAnonymous: true } && (await call.FormAsync())["sure"] != "yes")
            return WorkAnswer.GoTo($"{ShowYou.Path}#leave");
        if (call.Session is { } session) await call.Services.Desk.SignOutAsync(call.Context, session);
        SubmitCookie.Delete(call.Context);
        return WorkAnswer.GoTo("/sign-in");
    }
}
