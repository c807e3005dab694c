using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// <c>DELETE /api/v1/participant-groups/{id}/participants/</c>: removes participants from a group, and answers all its members
/// (Prolific API docs, Participant groups). Those who are no members are ignored.
/// </summary>
internal static class RemoveFromParticipantGroup
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await GroupAccess.FindAsync(call) is not { Group.IsDeleted: false } found) return GroupAccess.None;
        var body = await ProlificBody.ReadAsync(call);
        var (participants, wrong) = await GroupParticipants.ReadAsync(call, body, required: true);
        if (wrong is not null) return wrong;
        var command = new ChangeGroup(found.Group.Id) { Removed = participants };
        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        return outcome.Accepted
            ? await GroupMembership.WriteAsync(call, found.Group.Id)
            : ProlificRejections.Of(outcome.Rejection);
    }
}
