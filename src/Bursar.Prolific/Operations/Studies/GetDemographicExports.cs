using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/studies/{id}/demographic-export-history/</c>: for how many lists of filters answers were exported, and the
/// latest (Prolific API docs, Studies).
/// </summary>
internal static class GetDemographicExports
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await StudyAccess.FindAsync(call) is not { } access) return StudyAccess.None;
        var written = await WrittenStudy.FindAsync(call, access.Study);
        await JsonAnswer.WriteAsync(
            call.Http.Response,
            StatusCodes.Status200OK,
            DemographicExports.Of(written.Fields.DemographicExports),
            StudyJson.Wire.DemographicExports);
        return null;
    }
}
