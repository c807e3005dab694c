using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/participant-groups/</c>: creates a group in a workspace, with its first participants (Prolific API docs,
/// Participant groups). Older clients name a project instead; without either, it is the workspace that the token was made for.
/// </summary>
internal static class CreateParticipantGroup
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var name = body.RequiredText("name", ParticipantGroup.MaxName);
        var description = body.Text("description", ParticipantGroup.MaxDescription);
        if (body.Value("organisation_id") is not null) body.Wrong("organisation_id", "There is no such organisation.");
        var (book, project) = await PlaceAsync(call, body);
        var (members, wrong) = await GroupParticipants.ReadAsync(call, body, required: false);
        if (body.Error is { } error) return error;
        if (wrong is not null) return wrong;

        var command = new CreateGroup(book, name) { Description = description, Project = project, Members = members };
        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        return outcome.Accepted
            ? await GroupDetail.WriteAsync(call, StatusCodes.Status201Created, outcome.Receipt.Subject)
            : ProlificRejections.Of(outcome.Rejection);
    }

    private static async ValueTask<(int Book, ObjectId Project)> PlaceAsync(ProlificCall call, ProlificBody body)
    {
        if (body.Value("workspace_id") is not null)
        {
            if (await WorkspaceAccess.FindAsync(call, body.Text("workspace_id", ObjectId.Digits)) is { } workspace)
                return (workspace.Book.Number, default);
            body.Wrong("workspace_id", "There is no such workspace.");
        }
        else if (body.Value("project_id") is not null)
        {
            if (await ProjectAccess.FindAsync(call, body.Text("project_id", ObjectId.Digits)) is { } project)
                return (project.Book.Number, project.Project.Id);
            body.Wrong("project_id", "There is no such project.");
        }
        else if (await WorkspaceAccess.FindAsync(call, call.Caller.ForBook) is { } own) return (own.Book.Number, default);
        else body.Wrong("workspace_id", "This field is required.");
        return default;
    }
}
