using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A participant group of a workspace that the caller is a member of.</summary>
internal readonly record struct GroupAccess(WorkspaceAccess Workspace, ParticipantGroup Group)
{
    /// <summary>The answer of every path of a group that the caller cannot see.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("participant group");

    /// <summary>Finds the group in the path; null if the caller can see none with that id. It may be deleted.</summary>
    public static async ValueTask<GroupAccess?> FindAsync(ProlificCall call)
        => call.Http.TryGetId("id", out var id) ? await FindAsync(call, id) : null;

    /// <summary>Finds a group by its id; null if the caller can see none with that id. It may be deleted.</summary>
    public static async ValueTask<GroupAccess?> FindAsync(ProlificCall call, ObjectId id)
    {
        if (await WorkspaceAccess.FindAsync(call, id.Book) is not { } workspace) return null;
        var group = await call.Ledger.FindAsync<ParticipantGroup>(RowKey.OfGroup(id), call.Cancellation);
        return group is null ? null : new(workspace, group);
    }

    /// <summary>Reads all members of a group.</summary>
    public static async ValueTask<IReadOnlyList<GroupMember>> MembersAsync(ProlificCall call, ObjectId group)
        => await call.Ledger.AllAsync<GroupMember>(
                last => new MembersOfGroup(group, last?.Participant ?? default, ListReader.PageLength), call.Cancellation)
            .ToListAsync(call.Cancellation);

    /// <summary>Reads all groups of a workspace, in the order of their creation.</summary>
    public static async ValueTask<IReadOnlyList<ParticipantGroup>> AllAsync(ProlificCall call, int book, bool deleted)
        => await call.Ledger.AllAsync<ParticipantGroup>(
                last => new GroupsOfBook(book, deleted, last?.Id ?? default, ListReader.PageLength), call.Cancellation)
            .ToListAsync(call.Cancellation);
}
