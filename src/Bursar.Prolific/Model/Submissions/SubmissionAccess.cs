using Bursar.Ledger;
using Microsoft.AspNetCore.Routing;

namespace Bursar.Prolific;

/// <summary>A submission to a study that the caller can see.</summary>
internal readonly record struct SubmissionAccess(StudyAccess In, Submission Submission)
{
    /// <summary>What every path of a submission answers where the caller cannot see it.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("submission");

    /// <summary>The submission that the path names; null where there is none, or none that the caller can see.</summary>
    public static ValueTask<SubmissionAccess?> FindAsync(ProlificCall call) => FindAsync(call, call.Http.GetRouteValue("id") as string);

    /// <summary>The submission of that id; null where there is none, or none that the caller can see.</summary>
    public static async ValueTask<SubmissionAccess?> FindAsync(ProlificCall call, string? text)
    {
        if (!ObjectId.TryParse(text, out var id) || await WorkspaceAccess.FindAsync(call, id.Book) is null) return null;
        if (await call.Ledger.FindAsync<Submission>(RowKey.OfSubmission(id), call.Cancellation) is not { } submission) return null;
        return await StudyAccess.FindAsync(call, submission.Study.ToString()) is { } study ? new(study, submission) : null;
    }
}
