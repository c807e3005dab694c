using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>PATCH /api/v1/study-collections/mutually-exclusive/{id}/</c>: changes the name, the description or the time of publication,
/// and replaces the studies while the collection is not published (Prolific's OpenAPI document of January 2025).
/// </summary>
internal static class UpdateCollection
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        for (var tries = 1; ; tries++)
        {
            if (await CollectionAccess.FindAsync(call) is not { } found) return CollectionAccess.None;
            var collection = found.Collection;
            var command = new ChangeCollection(collection.Id)
            {
                Name = body.Has("name") ? body.RequiredText("name", StudyCollection.MaxName) : null,
                Description = body.Has("description") ? body.Text("description", StudyCollection.MaxDescription) : null,
                SetsPublishAt = body.Has("publish_at"),
                PublishAt = body.DateAndTime("publish_at"),
                Studies = await CollectionBody.StudiesAsync(call, body, collection.Project, collection.Id),
                Was = collection.Studies,
            };
            if (body.Error is { } error) return error;
            var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
            if (outcome.Accepted)
                return await CollectionDetail.WriteAsync(call, StatusCodes.Status200OK, found.Workspace.Book, collection.Id);
            if (outcome.Rejection.Code != RejectionCode.Changed || tries == WrittenStudy.MaxTries)
                return ProlificRejections.Of(outcome.Rejection);
        }
    }
}
