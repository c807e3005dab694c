using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/collections/{collection_id}/export/{export_id}</c>: the export of a collection with a new
/// address (Prolific API docs, AI Task Builder).
/// </summary>
internal static class GetTaskExport
{
    private static readonly ProlificError None = ProlificError.NotFound("export");

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskCollectionAccess.FindAsync(call) is not { } access) return TaskCollectionAccess.None;
        var export = TaskExport.Of(call, access.Collection.Id);
        var asked = Convert.ToString(call.Http.GetRouteValue("export_id"), CultureInfo.InvariantCulture);
        if (!string.Equals(asked, export.Id, StringComparison.OrdinalIgnoreCase)) return None;
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, export, TaskBuilderJson.Wire.TaskExport);
        return null;
    }
}
