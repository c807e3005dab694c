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
    {
        if (!call.Http.TryGetId("id", out var id)) return null;
        // Asked for together, because a store may answer together. Without the workspace, it is not looked at.
        var finding = call.Ledger.FindAsync<Submission>(RowKey.OfSubmission(id), call.Cancellation);
        var workspace = await WorkspaceAccess.FindAsync(call, id.Book);
        if (await finding is not { } submission || workspace is not { } known) return null;
        return await StudyAccess.FindAsync(call, known, submission.Study) is { } study ? new(study, submission) : null;
    }

    /// <summary>Reads the submission and its study again, after a command.</summary>
    public async ValueTask<SubmissionAccess?> ReadAgainAsync(ProlificCall call)
    {
        var finding = call.Ledger.FindAsync<Submission>(RowKey.OfSubmission(Submission.Id), call.Cancellation);
        var study = await StudyAccess.FindAsync(call, In.Workspace, Submission.Study);
        return await finding is { } now && study is { } itsStudy ? new(itsStudy, now) : null;
    }
}
