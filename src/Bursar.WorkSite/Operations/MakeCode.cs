using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /account/code</c>: someone anonymous gets a new code, which is shown once. The one before works no more, and other
/// browsers are signed out.
/// </summary>
internal static class MakeCode
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (!call.Visitor!.IsAnonymous) return WorkAnswer.GoTo(ShowYou.Path);
        // Each takes as long as a password, so an address makes as many as it may fail.
        if (await call.Services.Face.Guesses.IsTooManyAsync(call.Context))
            return WorkAnswer.Say(
                new(Say("TooManyHere.Title"), Say("TooManyHere.Text")) { Link = ShowYou.Path, LinkText = Say("You.Title") },
                StatusCodes.Status429TooManyRequests);
        var code = ReturnCode.New(call.Visitor.Name);
        return (await call.Services.Desk.SetPasswordAsync(call.Session!, code.Secret)).Accepted
            ? WorkAnswer.Show<CodePage, ReturnCode>(code)
            : WorkAnswer.Say(new(Say("Busy.Title"), Say("Busy.Text")), StatusCodes.Status503ServiceUnavailable);
    }
}
