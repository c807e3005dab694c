using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary><c>GET /api/v1/projects/{project_id}/studies/</c>: the studies of a project (Prolific API docs, Studies).</summary>
internal static class GetProjectStudies
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await ProjectAccess.FindAsync(call) is not { } access) return ProjectAccess.None;
        var key = RowKey.OfStudyTally(access.Book.Number, access.Project.Id);
        var tally = await call.Ledger.FindAsync<StudyTally>(key, call.Cancellation);
        return await StudyPage.WriteAsync(call, tally is null ? [] : [tally], access.Project.Id);
    }
}
