using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// <c>DELETE /api/v1/projects/{project_id}/studies/{study_id}/</c>: deletes a draft of a project (Prolific API docs, Projects). A
/// published study cannot be deleted.
/// </summary>
internal static class DeleteProjectStudy
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await ProjectAccess.FindAsync(call) is not { } access) return ProjectAccess.None;
        if (await StudyAccess.FindAsync(call) is not { } found) return StudyAccess.None;
        var project = found.Study.Project.IsEmpty ? Project.DefaultOf(found.Book).Id : found.Study.Project;
        return project == access.Project.Id ? await DeleteStudy.DeleteAsync(call, found.Study) : StudyAccess.None;
    }
}
