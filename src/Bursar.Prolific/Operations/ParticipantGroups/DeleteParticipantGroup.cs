using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>DELETE /api/v1/participant-groups/{id}/</c>: deletes a group; it stays readable (Prolific API docs, Participant groups).
/// </summary>
internal static class DeleteParticipantGroup
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await GroupAccess.FindAsync(call) is not { Group.IsDeleted: false } found) return GroupAccess.None;
        var outcome = await call.Ledger.ExecuteAsync(new DeleteGroup(found.Group.Id), call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        call.Http.Response.StatusCode = StatusCodes.Status204NoContent;
        return null;
    }
}
