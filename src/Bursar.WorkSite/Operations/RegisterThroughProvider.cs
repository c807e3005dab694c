using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /register</c> of someone whom the provider knows: makes a participant without a password, and signs in. A form works
/// once: then its person has an account.
/// </summary>
internal static class RegisterThroughProvider
{
    /// <summary>The hidden field with what the provider has said.</summary>
    public const string Field = "provider";

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call, FormFields form)
    {
        var (name, typed, text) = (form["name"], form["mail"], form[Field]);
        if (call.Services.Provider?.Open(text) is not { } ticket) return AskProvider.Over(call);
        var asks = call.Services.Mail.IsOpen && ticket.Mail.Length == 0;
        var mail = asks ? TypedMail.Parse(typed) : null;
        if (mail is null && asks && (typed.Length > 0 || call.Services.Options.NeedsVerifiedMail))
            return await ShowRegistration.FormAsync(call, name, typed, Say("Mail.None"), text);
        if (await call.Services.Face.Guesses.IsTooManyAsync(call.Context))
            return WorkAnswer.Say(
                new(Say("TooManyHere.Title"), Say("TooManyHere.Text")), StatusCodes.Status429TooManyRequests);
        var (person, why) = await AddAsync(call, name, ticket);
        if (person is not { } id) return await ShowRegistration.FormAsync(call, name, typed, why, text);
        if (mail is null) return WorkAnswer.GoTo("/tasks");
        var isSent = await call.Services.Mail.SetAsync(call, id, mail) is null;
        return WorkAnswer.GoTo(isSent ? $"{ShowYou.Path}?done=sent" : ShowYou.Path);
    }

    /// <summary>Adds a participant who signs in through the provider, and signs them in.</summary>
    /// <returns>The participant, or why there is none.</returns>
    public static async ValueTask<(ObjectId? Person, string Why)> AddAsync(WorkCall call, string name, ProviderTicket ticket)
    {
        var provider = call.Services.Provider!;
        if (await provider.FindAsync(ticket, call.Cancellation) is not null) return (null, Say("Provider.HasAccount"));
        if (await Register.IsTakenAsync(call, name)) return (null, Say("Entry.Taken"));
        var id = ObjectId.Random(call.Ledger.Clock.GetUtcMicroseconds());
        foreach (var command in new Command[] { new AddParticipant(id), new AddSignIn(Site.WorkSite, id, name) })
            if ((await call.ExecuteAsync(command)).Rejection is { } refused) return (null, Register.WhyNot(refused));
        if (await provider.BindAsync(ticket, id) is not null) return (null, Say("Provider.HasAccount"));
        return await call.Services.Desk.LetInAsync(call.Context, id, new Proof { ProviderSubject = ticket.Subject })
            ? (id, "")
            : (null, Say("Busy.Text"));
    }
}
