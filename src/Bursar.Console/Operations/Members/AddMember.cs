using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/books/{book}/members</c>: makes someone a member by their mail address. Whoever has no sign-in gets one,
/// and a link to set a password; it goes by mail, and only if no mail can be sent is it shown, once, for someone new.
/// </summary>
internal static class AddMember
{
    /// <summary>The most members of a book.</summary>
    public const int MaxMembers = 200;

    private static readonly TimeSpan LinkLifetime = TimeSpan.FromDays(3);

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        if (!access.MayManage) return PageAnswer.Failure(call, Failures.NotAllowed);
        var model = await SettingsPage.ReadAsync(call, access);
        var email = call.Form["email"];
        PageAnswer Again(string error) => SettingsPage.Again(call, model with { Email = email, MemberError = error });
        if (ChangeMember.RoleOf(call) is not { } role) return Again("Choose a role.");
        if (!await call.HasProvenAsync()) return Again("This is not your password.");
        if (model.Members.Count >= MaxMembers) return Again($"A book has at most {MaxMembers} members.");
        var (person, isNew, wrong) = await FindOrMakeAsync(call, email);
        if (wrong is not null) return Again(wrong.Detail);
        var set = new SetMember(access.Book.Number, person, role) { Key = call.KeyOf(access.Book.Number) };
        var outcome = await call.ExecuteAsync(set);
        if (!outcome.Accepted) return Again(outcome.Rejection.Detail);
        return outcome.Receipt.Replayed
            ? PageAnswer.Redirect($"{access.Path}/settings?done=member-added")
            : await TellAsync(call, access, person, isNew);
    }

    /// <summary>Whoever signs in under that address, or someone new.</summary>
    private static async ValueTask<(ObjectId Person, bool IsNew, Rejection? Wrong)> FindOrMakeAsync(
        ConsoleCall call, string email)
    {
        if (await call.Ledger.FindPersonAsync(Site.Console, email, call.Cancellation) is { } known) return (known, false, null);
        var make = new CreateUser(ObjectId.Random(call.Ledger.Clock.GetUtcMicroseconds()), email, email);
        var made = await call.ExecuteAsync(make);
        if (!made.Accepted) return (default, false, made.Rejection);
        var added = await call.ExecuteAsync(new AddSignIn(Site.Console, make.Id, email));
        return (make.Id, true, added.Rejection);
    }

    private static async ValueTask<PageAnswer> TellAsync(ConsoleCall call, BookAccess access, ObjectId person, bool isNew)
    {
        var signIn = await call.Ledger.FindAsync<SignIn>(RowKey.OfSignIn(Site.Console, person), call.Cancellation);
        var link = signIn is { PasswordHash.Length: 0 } ? await LinkAsync(call, person) : null;
        var address = link ?? call.Services.Face.Address.Of(call.Http.Request, access.Path);
        var text = $"{call.Who.SignIn.Name} has made you a member of “{access.Book.Title}” in Bursar.\n\n"
            + (link is null ? "Sign in and look:" : "Set a password with this link, which works once and for three days:")
            + $"\n{address}\n";
        var failure = signIn is null
            ? "There is no sign-in."
            : await call.Services.Mail.SendAsync(
                Mail.Once(signIn.Name, $"You are a member of {access.Book.Title}", text), call.Cancellation);
        if (failure is null) return PageAnswer.Redirect($"{access.Path}/settings?done=member-told");
        if (!isNew || link is null) return PageAnswer.Redirect($"{access.Path}/settings?done=member-added");
        var model = await SettingsPage.ReadAsync(call, access);
        return SettingsPage.Of(call, model with { Made = new($"Give this link to {signIn!.Name}: no mail could be sent", link) });
    }

    private static async ValueTask<string?> LinkAsync(ConsoleCall call, ObjectId person)
    {
        var (secret, now) = (PersonSecret.New(person), call.Services.Clock.GetUtcMicroseconds());
        var link = new SignInLink(secret.Digest, LinkPurpose.SetPassword, now + LinkLifetime);
        var outcome = await call.ExecuteAsync(new MakeLink(Site.Console, person, link, now));
        return outcome.Accepted ? call.Services.Face.Address.Of(call.Http.Request, $"{ConsoleSite.Root}/link/{secret}") : null;
    }
}
