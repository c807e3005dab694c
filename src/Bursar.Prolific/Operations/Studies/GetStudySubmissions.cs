namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/studies/{id}/submissions/</c>: a study's submissions, a page at a time (Prolific API docs, Studies).
/// </summary>
internal static class GetStudySubmissions
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
        => await StudyAccess.FindAsync(call) is { } found
            ? await SubmissionList.AnswerAsync(call, [found.Study])
            : StudyAccess.None;
}
