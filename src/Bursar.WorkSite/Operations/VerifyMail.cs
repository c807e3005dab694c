using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary><c>POST /mail/{secret}</c>: verifies the address that the link was sent to.</summary>
internal static class VerifyMail
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        var desk = call.Services.Mail;
        if (await desk.FindLinkAsync(ShowMailLink.SecretOf(call), call.Cancellation) is not var (secret, mail))
            return ShowMailLink.Gone;
        var outcome = await desk.VerifyAsync(secret, mail);
        if (outcome.Accepted) return WorkAnswer.Say(new(Say("MailLink.Done"), Say("MailLink.DoneText")));
        return outcome.Rejection.Code == RejectionCode.AlreadyExists
            ? WorkAnswer.Say(
                new(Say("MailLink.Taken"), Say("MailLink.TakenText")) { Link = ShowYou.Path, LinkText = Say("You.Title") },
                StatusCodes.Status409Conflict)
            : ShowMailLink.Gone;
    }
}
