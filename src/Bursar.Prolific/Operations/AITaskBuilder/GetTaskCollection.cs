using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/collections/{collection_id}</c>: one collection, with its pages (Prolific API docs, AI Task
/// Builder).
/// </summary>
internal static class GetTaskCollection
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
        => await TaskCollectionAccess.FindAsync(call) is { } access
            ? await TaskCollectionDetail.WriteAsync(
                call, StatusCodes.Status200OK, access.Workspace.Book, access.Collection.Id)
            : TaskCollectionAccess.None;
}
