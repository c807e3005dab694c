using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A submission to a study that the caller can see.</summary>
internal readonly record struct SubmissionAccess(StudyAccess In, Submission Submission)
{
    /// <summary>The answer of every path of a submission that the caller cannot see.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("submission");

    /// <summary>Finds the submission in the path; null if the caller can see none with that id.</summary>
    public static async ValueTask<SubmissionAccess?> FindAsync(ProlificCall call)
        => call.Http.TryGetId("id", out var id) && await WorkspaceAccess.FindAsync(call, id.Book) is { } workspace
            ? await FindAsync(call, workspace, id)
            : null;

    /// <summary>Reads the submission and its study again, after a command.</summary>
    public ValueTask<SubmissionAccess?> ReadAgainAsync(ProlificCall call) => FindAsync(call, In.Workspace, Submission.Id);

    private static async ValueTask<SubmissionAccess?> FindAsync(ProlificCall call, WorkspaceAccess workspace, ObjectId id)
    {
        if (await call.Ledger.FindAsync<Submission>(RowKey.OfSubmission(id), call.Cancellation) is not { } submission)
            return null;
        return await StudyAccess.FindAsync(call, workspace, submission.Study) is { } study ? new(study, submission) : null;
    }
}
