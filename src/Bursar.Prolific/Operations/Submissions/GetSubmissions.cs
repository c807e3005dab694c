using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/submissions/</c>: submissions, a page at a time; of the study that <c>study</c> names or, without it, of every
/// published study in the user's workspaces (Prolific API docs, Submissions).
/// </summary>
internal static class GetSubmissions
{
    /// <summary>The maximum number of studies that are read if the request names none.</summary>
    private const int MaxStudies = 1_000;

    private static readonly StudyState[] Published = [StudyState.Active, StudyState.Paused, StudyState.Stopped];

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var named = call.Http.Request.Query["study"].ToString();
        if (named.Length > 0)
            return await StudyAccess.FindAsync(call, named) is { } found
                ? await SubmissionList.AnswerAsync(call, [found.Study])
                : StudyAccess.None;
        return await FindAsync(call) is { } studies
            ? await SubmissionList.AnswerAsync(call, studies)
            : ProlificError.Invalid("study", $"There are more than {MaxStudies} studies: name one.");
    }

    /// <summary>Lists every published study, oldest first in each workspace; null if there are too many.</summary>
    private static async ValueTask<IReadOnlyList<Study>?> FindAsync(ProlificCall call)
    {
        List<Study> studies = [];
        var memberships = new MembershipsOfUser(call.Caller.User, WorkspaceAccess.MaxMemberships);
        foreach (var membership in await call.Ledger.ListAsync(memberships, call.Cancellation))
        {
            var query = new StudyQuery(membership.Book, Origin.Prolific, Published, MaxStudies + 1 - studies.Count);
            var some = await call.Ledger.ListAsync(query, call.Cancellation);
            studies.AddRange(some.Reverse());
            if (studies.Count > MaxStudies) return null;
        }
        return studies;
    }
}
