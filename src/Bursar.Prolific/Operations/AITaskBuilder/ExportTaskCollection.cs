using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/data-collection/collections/{collection_id}/export</c>: the address of an archive with all answers and files
/// (Prolific API docs, AI Task Builder).
/// </summary>
internal static class ExportTaskCollection
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskCollectionAccess.FindAsync(call) is not { } access) return TaskCollectionAccess.None;
        await JsonAnswer.WriteAsync(
            call.Http.Response,
            StatusCodes.Status200OK,
            TaskExport.Of(call, access.Collection.Id),
            TaskBuilderJson.Wire.TaskExport);
        return null;
    }
}
