using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A submission to a study that the caller can see.</summary>
internal readonly record struct SubmissionAccess(StudyAccess In, Submission Submission)
{
    /// <summary>What every path of a submission answers where the caller cannot see it.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("submission");

    /// <summary>The submission that the path names; null where there is none, or none that the caller can see.</summary>
    public static async ValueTask<SubmissionAccess?> FindAsync(ProlificCall call)
        => call.Http.TryGetId("id", out var id) && await WorkspaceAccess.FindAsync(call, id.Book) is { } workspace
            ? await FindAsync(call, workspace, id)
            : null;

    /// <summary>The same submission and its study as they are now, after a command.</summary>
    public ValueTask<SubmissionAccess?> ReadAgainAsync(ProlificCall call) => FindAsync(call, In.Workspace, Submission.Id);

    private static async ValueTask<SubmissionAccess?> FindAsync(ProlificCall call, WorkspaceAccess workspace, ObjectId id)
    {
        if (await call.Ledger.FindAsync<Submission>(RowKey.OfSubmission(id), call.Cancellation) is not { } submission)
            return null;
        return await StudyAccess.FindAsync(call, workspace, submission.Study) is { } study ? new(study, submission) : null;
    }
}
