using Bursar.Http;

namespace Bursar.WorkSite;

/// <summary><c>POST /invitation/{secret}</c> and <c>/password/{secret}</c>: sets the password, and signs in.</summary>
internal static class FollowInvitation
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await ShowInvitation.FindAsync(call) is not var (secret, name)) return ShowInvitation.Gone;
        var password = (await call.FormAsync())["password"];
        if (Passwords.Check(password, name) is { } why) return ShowInvitation.Form(call, name, why);
        return await call.Services.Desk.UseLinkAsync(call.Context, secret, password) is null
            ? WorkAnswer.GoTo("/tasks")
            : ShowInvitation.Gone;
    }
}
