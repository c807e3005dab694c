using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/datasets/{dataset_id}/imports/{import_id}</c>: how an import ended, or that its file has not
/// come (Prolific API docs, Task Builder).
/// </summary>
internal static class GetTaskImport
{
    private static readonly ProlificError None = ProlificError.NotFound("import");

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskDatasetAccess.FindAsync(call) is not { } access) return TaskDatasetAccess.None;
        if (await TaskJobAccess.FindAsync(call, "import_id", access.Dataset.Id, TaskJobKind.Import) is not { } job) return None;
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, TaskImportDetail.Of(job), TaskBuilderJson.Wire.TaskImportDetail);
        return null;
    }
}
