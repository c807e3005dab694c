using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary><c>GET /console/operator/users</c>: every user, and how they sign in; or the one with an address.</summary>
internal static class ShowUsers
{
    private const int Page = 50;

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (!call.Who.SignIn.IsOperator) return PageAnswer.NotFound(call);
        var search = call.Query("search").Trim();
        var users = search.Length > 0 ? await FindAsync(call, search) : await PageAsync(call);
        List<(User, SignIn?)> rows = [];
        foreach (var user in users.Take(Page))
            rows.Add((user, await call.Ledger.FindAsync<SignIn>(RowKey.OfSignIn(Site.Console, user.Id), call.Cancellation)));
        var model = new UsersModel(rows, search, users.Count > Page ? users[Page - 1].Id : null);
        return PageAnswer.Of<Views.Operator.UsersView, UsersModel>(call.Frame("Users"), model);
    }

    private static async ValueTask<IReadOnlyList<User>> PageAsync(ConsoleCall call)
    {
        var after = ObjectId.TryParse(call.Query("after"), out var asked) ? asked : default;
        return await call.Ledger.ListAsync(new UsersQuery(after, Page + 1), call.Cancellation);
    }

    /// <summary>The user with this address or id.</summary>
    private static async ValueTask<IReadOnlyList<User>> FindAsync(ConsoleCall call, string search)
    {
        if (!ObjectId.TryParse(search, out var id))
        {
            if (await call.Ledger.FindPersonAsync(Site.Console, search, call.Cancellation) is not { } person) return [];
            id = person;
        }
        return await call.Ledger.FindAsync<User>(RowKey.OfUser(id), call.Cancellation) is { } user ? [user] : [];
    }
}
