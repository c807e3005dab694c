using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /register</c>: makes a participant, sets the password and signs in. An address that registers too often is told so, as
/// one that fails too often.
/// </summary>
internal static class Register
{
    private static readonly TimeSpan LinkLifetime = TimeSpan.FromMinutes(5);

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (!call.Services.Options.IsOpen) return ShowRegistration.Closed;
        var form = await call.FormAsync();
        var (name, password) = (form["name"], form["password"]);
        if (Passwords.Check(password, SignIn.NameOf(name)) is { } weak) return ShowRegistration.Form(name, weak);
        if (await IsTakenAsync(call, name)) return ShowRegistration.Form(name, "Someone signs in under that name already.");
        if (await call.Services.Face.Guesses.IsTooManyAsync(call.Context))
            return WorkAnswer.Say(
                new("Too many people at once", "Too many have registered from here. Wait a minute, then try again."),
                StatusCodes.Status429TooManyRequests);
        return await AddAsync(call, name, password) is { } refused
            ? ShowRegistration.Form(name, refused.Detail)
            : WorkAnswer.GoTo("/tasks");
    }

    private static async ValueTask<bool> IsTakenAsync(WorkCall call, string name)
        => await call.Ledger.FindPersonAsync(Site.WorkSite, name, call.Cancellation) is not null;

    /// <summary>Adds a participant, and uses a link at once to set the password.</summary>
    /// <returns>Why it was refused; null if it was not.</returns>
    private static async ValueTask<Rejection?> AddAsync(WorkCall call, string name, string password)
    {
        var id = ObjectId.Random(call.Ledger.Clock.GetUtcMicroseconds());
        var now = call.Services.Clock.GetUtcMicroseconds();
        var secret = PersonSecret.New(id);
        Command[] commands =
        [
            new AddParticipant(id),
            new AddSignIn(Site.WorkSite, id, name),
            new MakeLink(Site.WorkSite, id, new(secret.Digest, LinkPurpose.SetPassword, now + LinkLifetime), now),
        ];
        foreach (var command in commands)
            if ((await call.ExecuteAsync(command)).Rejection is { } refused) return refused;
        return await call.Services.Desk.UseLinkAsync(call.Context, secret, password);
    }
}
