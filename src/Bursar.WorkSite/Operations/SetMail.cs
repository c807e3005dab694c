using Bursar.Http;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /account/mail</c>: sets where mail reaches the participant, and sends a link there. Who reads that mail can set a new
/// password, so it must be the same person still.
/// </summary>
internal static class SetMail
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        var desk = call.Services.Mail;
        if (!desk.IsOpen || call.Visitor!.IsAnonymous) return WorkAnswer.GoTo(ShowYou.Path);
        var form = await call.FormAsync();
        var typed = form["mail"];
        var address = form["do"] == "remove" ? null : TypedMail.Parse(typed);
        if (form["do"] != "remove" && address is null) return await AgainAsync(Say("Mail.None"));
        if (await call.ProofErrorAsync(form["password"]) is { } unproved) return await AgainAsync(unproved);
        if (await desk.SetAsync(call, call.Participant, address) is { } why) return await AgainAsync(why);
        var isVerified = (await desk.ReadAsync(call.Participant, call.Cancellation))?.IsVerified != false;
        return WorkAnswer.GoTo($"{ShowYou.Path}?done={(isVerified ? "mail" : "sent")}");

        async ValueTask<WorkAnswer> AgainAsync(string why)
            => ShowYou.Again(await ShowYou.ModelAsync(call) with { Typed = typed, MailError = why });
    }
}
