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
    /// <param name="call">The request.</param>
    /// <param name="name">The name that was typed last.</param>
    /// <param name="mail">The mail address that was typed last.</param>
    /// <param name="why">Why the last attempt failed; empty for the first.</param>
    /// <param name="ticket">What the provider has said, sealed; empty for nothing.</param>
    public static WorkAnswer Form(WorkCall call, string name, string mail, string why, string ticket = "")
        => WorkAnswer.Show<EntryPage, EntryForm>(new("/register", name, IsInvited: false, why)
        {
            Mail = call.Services.Mail.IsOpen && Proved(call, ticket).Length == 0 ? mail : null,
            NeedsMail = call.Services.Options.NeedsVerifiedMail,
            Provider = call.Services.Provider?.Name ?? "",
            Ticket = ticket,
        }) with
        {
            Status = why.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };

    /// <summary>The mail address that the provider has verified; empty for none.</summary>
    private static string Proved(WorkCall call, string ticket)
        => ticket.Length == 0 ? "" : call.Services.Provider?.Open(ticket)?.Mail ?? "";
}
