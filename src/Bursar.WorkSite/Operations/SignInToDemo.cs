using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary><c>POST /sign-in/demo</c>: signs in as one of the demo's participants, from this machine only.</summary>
internal static class SignInToDemo
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        var form = await call.FormAsync();
        var isKnown = ObjectId.TryParse(form["person"], out var id) && call.Services.Options.DemoPeople.Any(one => one.Id == id);
        return isKnown && ShowSignIn.IsOnThisMachine(call) && await call.Services.Desk.LetInAsync(call.Context, id)
            ? WorkAnswer.GoTo(SignInAddress.After(form["to"]))
            : WorkAnswer.Say(Message.NotFound, StatusCodes.Status404NotFound);
    }
}
