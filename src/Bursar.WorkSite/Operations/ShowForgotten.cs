using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary><c>GET /forgotten</c>: what someone does who forgot the password.</summary>
internal static class ShowForgotten
{
    /// <summary>Says whom to ask, where no mail can be sent.</summary>
    public static WorkAnswer Ask => WorkAnswer.Say(
        new(Say("Forgotten.Title"), Say("Forgotten.Ask")) { Link = "/sign-in", LinkText = Say("SignIn.Title") });

    public static ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
        => ValueTask.FromResult(call.Services.Mail.IsOpen ? Form("", "") : Ask);

    /// <summary>The form.</summary>
    public static WorkAnswer Form(string mail, string why, int status = StatusCodes.Status200OK)
        => WorkAnswer.Show<ForgottenPage, ForgottenForm>(new(mail, why)) with { Status = status };
}
