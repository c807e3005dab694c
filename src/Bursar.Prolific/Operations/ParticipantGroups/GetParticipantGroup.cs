using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary><c>GET /api/v1/participant-groups/{id}/</c>: one group (Prolific API docs, Participant groups).</summary>
internal static class GetParticipantGroup
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
        => await GroupAccess.FindAsync(call) is { } found
            ? await GroupDetail.WriteAsync(call, StatusCodes.Status200OK, found.Group.Id)
            : GroupAccess.None;
}
