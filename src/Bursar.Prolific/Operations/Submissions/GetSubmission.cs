namespace Bursar.Prolific;

/// <summary><c>GET /api/v1/submissions/{id}/</c>: one submission's details (Prolific API docs, Submissions).</summary>
internal static class GetSubmission
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await SubmissionAccess.FindAsync(call) is not { } found) return SubmissionAccess.None;
        await SubmissionDetail.WriteAsync(call, found);
        return null;
    }
}
