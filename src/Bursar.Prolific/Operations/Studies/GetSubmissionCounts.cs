using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/studies/{id}/submissions/counts/</c>: how many submissions a study has in each status, and in total (Prolific's
/// command line).
/// </summary>
internal static class GetSubmissionCounts
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await StudyAccess.FindAsync(call) is not { } access) return StudyAccess.None;
        var answer = new Dictionary<string, int> { [SubmissionStatus.Of(SubmissionState.Reserved)] = access.Study.Reserved };
        foreach (var state in Enum.GetValues<SubmissionState>())
            answer[SubmissionStatus.Of(state)] = access.Study.SubmissionsIn(state);
        answer["TOTAL"] = access.Study.Submissions;
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, answer, StudyJson.Wire.DictionaryStringInt32);
        return null;
    }
}
