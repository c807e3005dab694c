namespace Bursar.Prolific;

/// <summary><c>GET /api/v1/projects/{project_id}/studies/</c>: the studies of a project (Prolific API docs, Studies).</summary>
internal static class GetProjectStudies
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
        => await ProjectAccess.FindAsync(call) is { } access
        ? await StudyPage.WriteAsync(call, [access.Book], access.Project.Id)
        : ProjectAccess.None;
}
