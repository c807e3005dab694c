using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/study-collections/mutually-exclusive/</c>: creates a collection in a project, with drafts of that project.
/// Those that are in another collection leave it (Prolific's OpenAPI document of January 2025).
/// </summary>
internal static class CreateCollection
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        for (var tries = 1; ; tries++)
        {
            var name = body.RequiredText("name", StudyCollection.MaxName);
            body.Require("description");
            var description = body.Text("description", StudyCollection.MaxDescription);
            var project = await ProjectAccess.FindAsync(call, body.RequiredText("project_id", ObjectId.Digits));
            if (body.Value("project_id") is not null && project is null) body.Wrong("project_id", "There is no such project.");
            var at = body.DateAndTime("publish_at");
            var id = project?.Project.Id ?? default;
            var studies = await CollectionBody.StudiesAsync(call, body, id, default);
            if (body.Error is { } error) return error;
            var command = new Ledger.CreateCollection(id.Book, id, name)
            {
                Description = description,
                PublishAt = at,
                Studies = studies ?? CollectedStudies.None,
            };
            var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
            if (outcome.Accepted) return await WriteAsync(call, project!.Value.Workspace, outcome.Receipt.Subject);
            if (outcome.Rejection.Code != RejectionCode.Changed || tries == WrittenStudy.MaxTries)
                return ProlificRejections.Of(outcome.Rejection);
        }
    }

    private static async ValueTask<ProlificError?> WriteAsync(ProlificCall call, WorkspaceAccess workspace, ObjectId id)
    {
        var made = await call.Ledger.FindAsync<StudyCollection>(RowKey.OfCollection(id), call.Cancellation);
        var studies = await new CollectionAccess(workspace, made!).StudiesAsync(call);
        var answer = CollectionShort.Of(made!, studies, call.Ledger.Clock.GetUtcNow());
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status201Created, answer, CollectionJson.Wire.CollectionShort);
        return null;
    }
}
