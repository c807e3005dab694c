using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/workspaces/{workspace_id}/projects/</c>: creates a project, owned by the token's user (Prolific API docs,
/// Projects).
/// </summary>
internal static class CreateProject
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await WorkspaceAccess.FindAsync(call) is not { } workspace) return WorkspaceAccess.None;
        if (!ProjectAccess.MayChange(workspace.Role)) return ProjectAccess.Refused;
        var body = await ProlificBody.ReadAsync(call);
        var title = body.RequiredText("title", Project.MaxTitle);
        var command = new Ledger.CreateProject(workspace.Book.Number, title, call.Caller.User)
        {
            Description = body.Text("description", Project.MaxDescription),
            NaivetyDistributionRate = body.Share("naivety_distribution_rate"),
        };
        if (body.Error is { } error) return error;
        var most = call.Options.MaxProjectsPerWorkspace;
        if ((await ProjectAccess.AllAsync(call, workspace.Book)).Count > most)
            return new(
                ErrorCode.TooManyProjects, $"A workspace has at most {most} projects beside its default one on this server.");

        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        var made = await call.Ledger.FindAsync<Project>(RowKey.OfProject(outcome.Receipt.Subject), call.Cancellation);
        await ProjectDetail.WriteAsync(call, StatusCodes.Status201Created, workspace.Book, made!);
        return null;
    }
}
