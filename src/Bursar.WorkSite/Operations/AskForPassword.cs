using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /forgotten</c>: sends a link to a mail address, with which whoever has verified it sets a new password. The answer is
/// the same, and takes as long, if nobody has.
/// </summary>
internal static class AskForPassword
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (!call.Services.Mail.IsOpen) return ShowForgotten.Ask;
        var typed = (await call.FormAsync())["mail"];
        if (TypedMail.Parse(typed) is not { } address)
            return ShowForgotten.Form(typed, Say("Mail.None"), StatusCodes.Status400BadRequest);
        if (await call.Services.Face.Guesses.IsTooManyAsync(call.Context))
            return ShowForgotten.Form(typed, Say("SignIn.TooMany"), StatusCodes.Status429TooManyRequests);
        return call.Services.Mail.TrySendPasswordLink(call, address)
            ? WorkAnswer.Say(
                new(Say("Forgotten.Sent"), Say("Forgotten.SentText")) { Link = "/sign-in", LinkText = Say("SignIn.Title") })
            : ShowForgotten.Form(typed, Say("Busy.Text"), StatusCodes.Status503ServiceUnavailable);
    }
}
