using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>The page of a book's settings, on which every form of it is shown again.</summary>
internal static class SettingsPage
{
    private const int Most = 1_000;

    /// <summary>What the page shows.</summary>
    public static async ValueTask<SettingsModel> ReadAsync(ConsoleCall call, BookAccess access)
    {
        var book = access.Book.Number;
        var tokens = await call.Ledger.ListAsync(new TokensOfBook(book, Most), call.Cancellation);
        var keys = await call.Ledger.ListAsync(new AccessKeysOfBook(book, Most), call.Cancellation);
        var hooks = await call.Ledger.ListAsync(new HooksOfBook(book, default, Most), call.Cancellation);
        var invitations = await call.Ledger.ListAsync(
            new InvitationsOfBook(book, NewInvitation.MaxOpen), call.Cancellation);
        var alert = await call.Ledger.FindAsync<Alert>(RowKey.OfAlert(book), call.Cancellation);
        List<(Membership, User?)> members = [];
        foreach (var member in await call.Ledger.ListAsync(new MembersOfBook(book, Most), call.Cancellation))
            members.Add((member, await UserAsync(call, member.User)));
        List<(Token, string)> named = [];
        foreach (var token in tokens.Reverse())
            named.Add((token, (await UserAsync(call, token.User))?.Name ?? token.User.ToString()));
        return new(access, named, [.. keys.Reverse()], members, invitations, hooks)
        {
            MustProve = call.NeedsPassword,
            Alert = alert,
            AlertForm = AlertForm.Of(alert, call.Who.SignIn.Name),
        };
    }

    /// <summary>The page.</summary>
    public static PageAnswer Of(ConsoleCall call, SettingsModel model)
        => PageAnswer.Of<Views.Credentials.SettingsView, SettingsModel>(call.Frame("Settings", model.Access), model);

    /// <summary>The page with what is wrong in a form.</summary>
    public static PageAnswer Again(ConsoleCall call, SettingsModel model)
        => PageAnswer.Again<Views.Credentials.SettingsView, SettingsModel>(call.Frame("Settings", model.Access), model);

    private static ValueTask<User?> UserAsync(ConsoleCall call, ObjectId user)
        => call.Ledger.FindAsync<User>(RowKey.OfUser(user), call.Cancellation);
}
