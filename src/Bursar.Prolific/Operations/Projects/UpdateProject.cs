using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>PATCH /api/v1/projects/{project_id}/</c>: changes the title, the description or the naivety distribution rate (Prolific API
/// docs, Projects). Other fields of a project are ignored, except that a different workspace is refused.
/// </summary>
internal static class UpdateProject
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await ProjectAccess.FindAsync(call) is not { } found) return ProjectAccess.None;
        if (!ProjectAccess.MayChange(found.Workspace.Role)) return ProjectAccess.Refused;
        var body = await ProlificBody.ReadAsync(call);
        var command = new Ledger.UpdateProject(found.Project.Id)
        {
            Title = body.Has("title") ? body.RequiredText("title", Project.MaxTitle) : null,
            Description = body.Has("description") ? body.Text("description", Project.MaxDescription) : null,
            NaivetyDistributionRate = body.Share("naivety_distribution_rate"),
            ClearNaivetyDistributionRate = body.IsNull("naivety_distribution_rate"),
        };
        var workspace = body.Text("workspace", int.MaxValue);
        if (workspace.Length > 0 && !(ObjectId.TryParse(workspace, out var id) && id == found.Book.Id))
            body.Wrong("workspace", "The workspace of a project cannot change.");
        if (body.Error is { } error) return error;

        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        if (await ProjectAccess.FindAsync(call) is not { } now) return ProjectAccess.None;
        await ProjectDetail.WriteAsync(call, StatusCodes.Status200OK, now.Book, now.Project);
        return null;
    }
}
