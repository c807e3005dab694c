namespace Bursar.WorkSite;

/// <summary><c>POST /sign-out</c>: ends the session, with which the second cookie ends, too.</summary>
internal static class SignOut
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (call.Session is { } session) await call.Services.Desk.SignOutAsync(call.Context, session);
        SubmitCookie.Delete(call.Context);
        return WorkAnswer.GoTo("/sign-in");
    }
}
