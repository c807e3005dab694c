using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>
/// Registering with a passkey instead of a password, by the forms of <c>POST /register</c>, <c>/join/{secret}</c> and
/// <c>/invitation/{secret}</c>. A form works once. Sent again before it has done everything, it goes on for the same person.
/// </summary>
internal static class RegisterWithPasskey
{
    /// <summary>The hidden field with what the browser answered; empty if a password was chosen.</summary>
    public const string Field = "credential";

    /// <summary>The sealed part of the question.</summary>
    public const string StateField = "state";

    /// <summary>What the browser of someone new is asked.</summary>
    public static async ValueTask<PasskeyQuestion> AskAsync(WorkCall call)
        => await call.Services.Passkeys.AskNewcomerAsync(call.Context, (await call.FormAsync())[StateField]);

    /// <summary>Adds a participant who signs in with the passkey that the browser made, and signs them in.</summary>
    /// <returns>The participant, or why there is none.</returns>
    public static async ValueTask<(ObjectId? Person, string Why)> AddAsync(WorkCall call, string name, FormFields form)
    {
        var made = await call.Services.Passkeys.ReadNewcomersAsync(call.Context, form[Field], form[StateField]);
        if (made is null) return (null, Say("Passkey.NotMade"));
        var id = made.Person;
        if (await call.Ledger.FindPersonAsync(Site.WorkSite, name, call.Cancellation) is { } other && other != id)
            return (null, Say("Entry.Taken"));
        foreach (var command in new Command[] { new AddParticipant(id), new AddSignIn(Site.WorkSite, id, name) })
            if ((await call.ExecuteAsync(command)).Rejection is { } refused) return (null, Register.WhyNot(refused));
        return await LetInAsync(call, made) is { } why ? (null, why) : (id, "");
    }

    /// <summary>Adds the first passkey of someone, and signs them in.</summary>
    /// <returns>Null if they are signed in; else why not, in plain words.</returns>
    public static async ValueTask<string?> LetInAsync(WorkCall call, Ledger.AddPasskey first)
    {
        var outcome = await call.ExecuteAsync(first);
        if (outcome.Rejection is { } refused) return WorkSite.AddPasskey.WhyNot(refused);
        // An answer that was sent before lets nobody in: whoever has the passkey signs in with it.
        return outcome.Receipt is { Replayed: false } && await call.Services.Desk.LetInAsync(call.Context, first.Person)
            ? null
            : Say("Passkey.Known");
    }
}
