using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A member of a workspace.</summary>
internal sealed record WorkspaceUser(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("email")] string Email,
    [property: JsonPropertyName("roles")] IReadOnlyList<string> Roles)
{
    /// <summary>The names of the roles.</summary>
    public static readonly IReadOnlyDictionary<string, Role> RolesByName = new Dictionary<string, Role>(StringComparer.Ordinal)
    {
        ["WORKSPACE_ADMIN"] = Role.WorkspaceAdmin,
        ["WORKSPACE_COLLABORATOR"] = Role.WorkspaceCollaborator,
        ["PROJECT_EDITOR"] = Role.ProjectEditor,
    };

    /// <summary>The maximum number of members in an answer.</summary>
    private const int MaxListed = 1_000;

    /// <summary>The members of a book, oldest first.</summary>
    public static async ValueTask<IReadOnlyList<WorkspaceUser>> OfAsync(ProlificCall call, Book book)
    {
        var members = await call.Ledger.ListAsync(new MembersOfBook(book.Number, MaxListed), call.Cancellation);
        var users = new List<WorkspaceUser>(members.Count);
        foreach (var member in members)
        {
            var user = await call.Ledger.FindAsync<User>(RowKey.OfUser(member.User), call.Cancellation);
            if (user is not null) users.Add(new(user.Id.ToString(), user.Name, user.Email, [NameOf(member.Role)]));
        }
        return users;
    }

    /// <summary>
    /// The users who can work in a book's projects: all of its members, each shown as an editor of every project, as Prolific
    /// does.
    /// </summary>
    public static async ValueTask<IReadOnlyList<WorkspaceUser>> OfProjectAsync(ProlificCall call, Book book)
        => [.. (await OfAsync(call, book)).Select(user => user with { Roles = [NameOf(Role.ProjectEditor)] })];

    private static string NameOf(Role role) => RolesByName.First(one => one.Value == role).Key;
}
