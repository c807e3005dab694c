using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary><c>GET /register</c>: the form for those who register on their own, where the operator lets them.</summary>
internal static class ShowRegistration
{
    /// <summary>Says that nobody can register.</summary>
    public static WorkAnswer Closed => WorkAnswer.Say(
        new(Say("RegistrationClosed.Title"), Say("RegistrationClosed.Text"))
        {
            Link = "/sign-in",
            LinkText = Say("SignIn.Title"),
        },
        StatusCodes.Status403Forbidden);

    public static ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
        => ValueTask.FromResult(call.Services.Options.IsOpen ? Form(call, "", "", "") : Closed);

    /// <summary>The form.</summary>
    public static WorkAnswer Form(WorkCall call, string name, string mail, string why)
        => WorkAnswer.Show<EntryPage, EntryForm>(new("/register", name, IsInvited: false, why)
        {
            Mail = call.Services.Mail.IsOpen ? mail : null,
            NeedsMail = call.Services.Options.NeedsVerifiedMail,
        }) with
        {
            Status = why.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
}
