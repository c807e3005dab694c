using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>DELETE /api/v1/study-collections/mutually-exclusive/{id}/</c>: deletes a collection that is not published; its studies stay
/// (Prolific's OpenAPI document of January 2025).
/// </summary>
internal static class DeleteCollection
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await CollectionAccess.FindAsync(call) is not { } found) return CollectionAccess.None;
        var command = new Ledger.DeleteCollection(found.Collection.Id, found.Collection.Studies);
        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        call.Http.Response.StatusCode = StatusCodes.Status204NoContent;
        return null;
    }
}
