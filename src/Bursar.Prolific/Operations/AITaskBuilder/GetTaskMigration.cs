using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/datasets/{dataset_id}/schema-migrations/{job_id}</c>: how the datapoints could be read by a new
/// schema (Prolific API docs, Task Builder).
/// </summary>
internal static class GetTaskMigration
{
    private static readonly ProlificError None = ProlificError.NotFound("schema migration");

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskDatasetAccess.FindAsync(call) is not { } access) return TaskDatasetAccess.None;
        if (await TaskJobAccess.FindAsync(call, "job_id", access.Dataset.Id, TaskJobKind.Migration) is not { } job) return None;
        await JsonAnswer.WriteAsync(
            call.Http.Response,
            StatusCodes.Status200OK,
            TaskMigrationDetail.Of(job),
            TaskBuilderJson.Wire.TaskMigrationDetail);
        return null;
    }
}
