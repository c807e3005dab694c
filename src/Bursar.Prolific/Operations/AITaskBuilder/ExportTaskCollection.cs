using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/data-collection/collections/{collection_id}/export</c>: asks for an archive with all answers and files
/// (Prolific API docs, AI Task Builder). The first request is answered with a job (202), a later one with the address (200). As
/// documented, a collection that the caller cannot see is refused with 403, whether it exists or not.
/// </summary>
internal static class ExportTaskCollection
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskCollectionAccess.FindAsync(call) is not { } access)
            return ProlificError.Forbidden(ErrorCode.RoleTooLow, "There is no such collection in your workspaces.");
        var (response, id) = (call.Http.Response, access.Collection.Id);
        if (call.Http.RequestServices.GetRequiredService<ExportJobs>().Begin(id))
            await JsonAnswer.WriteAsync(
                response,
                StatusCodes.Status202Accepted,
                new TaskExportJob(TaskExport.IdOf(id)),
                TaskBuilderJson.Wire.TaskExportJob);
        else
            await JsonAnswer.WriteAsync(
                response, StatusCodes.Status200OK, TaskExport.Of(call, id), TaskBuilderJson.Wire.TaskExport);
        return null;
    }
}
