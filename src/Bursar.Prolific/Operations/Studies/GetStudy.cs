using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary><c>GET /api/v1/studies/{id}/</c>: one study (Prolific API docs, Studies).</summary>
internal static class GetStudy
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
        => await StudyAccess.FindAsync(call) is { } access
        ? await StudyDetail.WriteAsync(call, StatusCodes.Status200OK, access.Book, access.Study)
        : StudyAccess.None;
}
