using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /register</c>: makes a participant with a password or a passkey, and signs in. An address that registers too often is
/// told so, as one that fails too often.
/// </summary>
internal static class Register
{
    private static readonly TimeSpan LinkLifetime = TimeSpan.FromMinutes(5);

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (!call.Services.Options.IsOpen) return ShowRegistration.Closed;
        var form = await call.FormAsync();
        if (form[RegisterThroughProvider.Field].Length > 0) return await RegisterThroughProvider.AnswerAsync(call, form);
        var (name, typed) = (form["name"], form["mail"]);
        var mail = call.Services.Mail.IsOpen ? TypedMail.Parse(typed) : null;
        var hasPasskey = form[RegisterWithPasskey.Field].Length > 0;
        if (!hasPasskey && await WhyNotAsync(call, name, form["password"]) is { } unfit)
            return await ShowRegistration.FormAsync(call, name, typed, unfit);
        if (mail is null && call.Services.Mail.IsOpen && (typed.Length > 0 || call.Services.Options.NeedsVerifiedMail))
            return await ShowRegistration.FormAsync(call, name, typed, Say("Mail.None"));
        if (await call.Services.Face.Guesses.IsTooManyAsync(call.Context))
            return WorkAnswer.Say(
                new(Say("TooManyHere.Title"), Say("TooManyHere.Text")),
                StatusCodes.Status429TooManyRequests);
        var (person, why) = hasPasskey
            ? await RegisterWithPasskey.AddAsync(call, name, form)
            : await AddAsync(call, name, form["password"]);
        if (person is not { } id) return await ShowRegistration.FormAsync(call, name, typed, why);
        if (mail is null) return WorkAnswer.GoTo("/tasks");
        var isSent = await call.Services.Mail.SetAsync(call, id, mail) is null;
        return WorkAnswer.GoTo(isSent ? $"{ShowYou.Path}?done=sent" : ShowYou.Path);
    }

    /// <summary>Why nobody can register so; null if someone can.</summary>
    public static async ValueTask<string?> WhyNotAsync(WorkCall call, string name, string password)
        => Passwords.Check(password, SignIn.NameOf(name))
            ?? (await IsTakenAsync(call, name) ? Say("Entry.Taken") : null);

    /// <summary>Adds a participant who signs in under a name with a password, and signs in.</summary>
    /// <returns>The participant, or why there is none.</returns>
    public static async ValueTask<(ObjectId? Person, string Why)> AddAsync(WorkCall call, string name, string password)
    {
        var id = ObjectId.Random(call.Ledger.Clock.GetUtcMicroseconds());
        if ((await call.ExecuteAsync(new AddParticipant(id))).Rejection is { } refused) return (null, WhyNot(refused));
        return await LetInAsync(call, new(Site.WorkSite, id, name), password) is { } unfit ? (null, WhyNot(unfit)) : (id, "");
    }

    /// <summary>Lets a new participant sign in, and uses a link at once to set the password and sign in.</summary>
    /// <returns>Null if they are signed in; else why not.</returns>
    public static async ValueTask<Rejection?> LetInAsync(WorkCall call, AddSignIn signIn, string password)
    {
        var (id, now) = (signIn.Person, call.Services.Clock.GetUtcMicroseconds());
        var secret = PersonSecret.New(id);
        var link = new SignInLink(secret.Digest, LinkPurpose.SetPassword, now + LinkLifetime);
        foreach (var command in new Command[] { signIn, new MakeLink(Site.WorkSite, id, link, now) })
            if ((await call.ExecuteAsync(command)).Rejection is { } refused) return refused;
        return await call.Services.Desk.UseLinkAsync(call.Context, secret, password);
    }

    /// <summary>Why a name or its participant could not be added, in plain words.</summary>
    public static string WhyNot(Rejection refused) => refused.Code switch
    {
        RejectionCode.AlreadyExists => Say("Entry.Taken"),
        RejectionCode.InvalidValue => Say("Entry.Unfit", SignIn.MaxName),
        _ => Say("Busy.Text"),
    };

    /// <summary>Whether someone signs in under a name.</summary>
    public static async ValueTask<bool> IsTakenAsync(WorkCall call, string name)
        => await call.Ledger.FindPersonAsync(Site.WorkSite, name, call.Cancellation) is not null;
}
