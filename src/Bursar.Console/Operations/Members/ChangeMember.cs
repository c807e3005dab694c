using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/books/{book}/members/{user}</c> and <c>…/remove</c>: gives a member another role, or takes the membership
/// away.
/// Both take effect with the member's next request, of a browser and of a program.
/// </summary>
internal static class ChangeMember
{
    /// <summary>The roles that can be given, as forms name them.</summary>
    public static readonly IReadOnlyList<(string Value, string Name, Role Role)> Roles =
    [
        ("admin", "Administrator", Role.WorkspaceAdmin), ("collaborator", "Collaborator", Role.WorkspaceCollaborator),
        ("editor", "Project editor", Role.ProjectEditor),
    ];

    public static ValueTask<PageAnswer> ChangeAsync(ConsoleCall call) => SetAsync(call, RoleOf(call), "member-changed");

    public static ValueTask<PageAnswer> RemoveAsync(ConsoleCall call) => SetAsync(call, Role.None, "member-removed");

    /// <summary>The role that a form names; null if it names none.</summary>
    public static Role? RoleOf(ConsoleCall call)
    {
        foreach (var (value, _, role) in Roles)
            if (value.Equals(call.Form["role"], StringComparison.Ordinal)) return role;
        return null;
    }

    private static async ValueTask<PageAnswer> SetAsync(ConsoleCall call, Role? role, string done)
    {
        if (await BookAccess.FindAsync(call) is not { } access || !call.Http.TryGetId("user", out var user))
            return PageAnswer.NotFound(call);
        if (!access.MayManage) return PageAnswer.Failure(call, Failures.NotAllowed);
        if (role is not { } next || await call.Ledger.FindMemberAsync(access.Book.Number, user, call.Cancellation) is null)
            return PageAnswer.NotFound(call);
        var outcome = await call.ExecuteAsync(
            new SetMember(access.Book.Number, user, next) { Key = call.KeyOf(access.Book.Number) });
        return outcome.Accepted
            ? PageAnswer.Redirect($"{access.Path}/settings?done={done}")
            : PageAnswer.Failure(call, Failures.Refused(outcome.Rejection), access);
    }
}
