using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar.Prolific;

/// <summary>
/// <c>DELETE /api/v1/projects/{project_id}/studies/{study_id}/</c>: deletes a draft of a project (Prolific API docs, Projects). A study that was
/// published stays.
/// </summary>
internal static class DeleteProjectStudy
{
    public static async ValueTask<ProlificError?> AnswerAsync(Call call)
    {
        if (await ProjectAccess.FindAsync(call) is not { } project) return ProjectAccess.None;
        if (await StudyAccess.FindAsync(call, call.Http.GetRouteValue("study_id") as string) is not { } found) return StudyAccess.None;
        var type = found.Study.Type.IsEmpty ? Project.DefaultOf(found.Book).Id : found.Study.Type;
        if (type != project.Project.Id) return StudyAccess.None;
        if (found.Study.State != StudyState.Draft)
            return new(ErrorCode.WrongState, $"Only a draft can be deleted: study {found.Study.Id} was published.");

        var outcome = await call.Ledger.ExecuteAsync(new DeleteStudy(found.Study.Id), call.Cancellation);
        if (!outcome.Accepted) return ProlificError.Of(outcome.Rejection);
        call.Http.Response.StatusCode = StatusCodes.Status204NoContent;
        return null;
    }
}
