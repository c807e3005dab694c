using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/invitation/{book}/{invitation}/{secret}</c>: makes whoever is signed in a member of the book; makes a user of
/// someone who is new, who is then signed in.
/// </summary>
internal static class JoinBook
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await InvitationAccess.FindAsync(call) is not { } found) return PageAnswer.Failure(call, Failures.LinkOver);
        if (call.Person is { } person)
        {
            return person.IsFormToken(call.Form["token"])
                ? Joined(call, found, await found.AcceptAsync(call, person.SignIn.Person))
                : PageAnswer.Failure(call, Failures.FromElsewhere);
        }
        var model = await found.ModelAsync(call);
        if (model.CanSignIn)
            return PageAnswer.Redirect($"{ConsoleSite.Root}/sign-in?next={Uri.EscapeDataString(call.Http.Request.Path)}");
        if (ErrorsOf(call, model) is { } wrong)
            return PageAnswer.Again<Views.Invitations.InvitationView, InvitationModel>(call.Frame("You are invited"), wrong);
        return await MakeUserAsync(call, found) is { } user
            ? Joined(call, found, await found.AcceptAsync(call, user))
            : PageAnswer.Failure(call, Failures.LinkOver);
    }

    private static InvitationModel? ErrorsOf(ConsoleCall call, InvitationModel model)
    {
        var (name, password) = (call.Form["fullname"], call.Form.Raw("password"));
        var wrong = model with
        {
            Name = name,
            NameError = name.Length is 0 or > User.MaxName ? $"Write your name, in at most {User.MaxName} characters." : null,
            PasswordError = Passwords.Check(password, model.Email),
            AgainError = call.Form.Raw("again") == password ? null : "The two passwords differ.",
        };
        return (wrong.NameError ?? wrong.PasswordError ?? wrong.AgainError) is null ? null : wrong;
    }

    /// <summary>Makes a user who signs in under the address that was invited, and signs them in.</summary>
    /// <returns>The user's id; null if someone else has begun to sign in under that address meanwhile.</returns>
    private static async ValueTask<ObjectId?> MakeUserAsync(ConsoleCall call, InvitationAccess found)
    {
        var now = call.Services.Clock.GetUtcMicroseconds();
        var (user, email) = (ObjectId.Random(now), found.Invitation.Email);
        var secret = PersonSecret.New(user);
        Command[] commands =
        [
            new CreateUser(user, call.Form["fullname"], email),
            new AddSignIn(Site.Console, user, email),
            new MakeLink(
                Site.Console, user, new(secret.Digest, LinkPurpose.SetPassword, now + TimeSpan.FromMinutes(5)), now),
        ];
        foreach (var command in commands)
            if (!(await call.ExecuteAsync(command)).Accepted) return null;
        return await call.Services.Desk.UseLinkAsync(call.Http, secret, call.Form.Raw("password")) is null ? user : null;
    }

    private static PageAnswer Joined(ConsoleCall call, InvitationAccess found, Outcome outcome) => outcome.Accepted
        ? PageAnswer.Redirect(BookAccess.PathOf(found.Book))
        : PageAnswer.Failure(call, Failures.LinkOver);
}
