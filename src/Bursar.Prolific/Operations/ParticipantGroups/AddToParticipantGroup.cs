using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/participant-groups/{id}/participants/</c>: adds participants to a group, and answers all its members (Prolific
/// API docs, Participant groups). Those who are members stay.
/// </summary>
internal static class AddToParticipantGroup
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await GroupAccess.FindAsync(call) is not { Group.IsDeleted: false } found) return GroupAccess.None;
        var body = await ProlificBody.ReadAsync(call);
        var (participants, wrong) = await GroupParticipants.ReadAsync(call, body, required: true);
        if (wrong is not null) return wrong;
        var command = new ChangeGroup(found.Group.Id) { Added = participants };
        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        return outcome.Accepted
            ? await GroupMembership.WriteAsync(call, found.Group.Id)
            : ProlificRejections.Of(outcome.Rejection);
    }
}
