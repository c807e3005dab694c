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

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
        => call.Services.Options.IsOpen ? await FormAsync(call, "", "", "") : Closed;

    /// <summary>The form.</summary>
    /// <param name="call">The request.</param>
    /// <param name="name">The name that was typed last.</param>
    /// <param name="mail">The mail address that was typed last.</param>
    /// <param name="why">Why the last attempt failed; empty for the first.</param>
    /// <param name="ticket">What the provider has said, sealed; empty for nothing.</param>
    public static async ValueTask<WorkAnswer> FormAsync(
        WorkCall call, string name, string mail, string why, string ticket = "")
        => WorkAnswer.Show<EntryPage, EntryForm>(new("/register", name, IsInvited: false, why)
        {
            Mail = call.Services.Mail.IsOpen && Proved(call, ticket).Length == 0 ? mail : null,
            HasMail = call.Services.Mail.IsOpen,
            NeedsMail = call.Services.Options.NeedsVerifiedMail,
            Provider = call.Services.Provider?.Name ?? "",
            Ticket = ticket,
            Question = ticket.Length == 0 ? await RegisterWithPasskey.AskAsync(call) : null,
        }) with
        {
            Status = why.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };

    /// <summary>The mail address that the provider has verified; empty for none.</summary>
    private static string Proved(WorkCall call, string ticket)
        => ticket.Length == 0 ? "" : call.Services.Provider?.Open(ticket)?.Mail ?? "";
}
