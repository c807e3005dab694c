namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/participant-groups/{id}/participants/</c>: the members of a group (Prolific API docs, Participant groups).
/// </summary>
internal static class GetParticipantGroupParticipants
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
        => await GroupAccess.FindAsync(call) is { } found
            ? await GroupMembership.WriteAsync(call, found.Group.Id)
            : GroupAccess.None;
}
