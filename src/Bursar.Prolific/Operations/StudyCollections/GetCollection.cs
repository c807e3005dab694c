using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/study-collections/mutually-exclusive/{id}/</c>: one collection (Prolific's OpenAPI document of January 2025).
/// </summary>
internal static class GetCollection
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
        => await CollectionAccess.FindAsync(call) is { } found
            ? await CollectionDetail.WriteAsync(call, StatusCodes.Status200OK, found.Workspace.Book, found.Collection.Id)
            : CollectionAccess.None;
}
