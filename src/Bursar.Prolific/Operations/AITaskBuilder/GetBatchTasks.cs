using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/batches/{batch_id}/tasks</c>: the ids of a batch's tasks, in the order of their datapoints.
/// Only Prolific's command line calls it.
/// </summary>
internal static class GetBatchTasks
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskBatchAccess.FindAsync(call) is not { } access) return TaskBatchAccess.None;
        var numbers = (access.Content.Groups ?? []).SelectMany(group => group.Tasks).Order();
        await JsonAnswer.WriteAsync(
            call.Http.Response,
            StatusCodes.Status200OK,
            [.. numbers.Select(number => TaskIds.TaskOf(access.Batch.Id, number))],
            PlainJson.Wire.StringArray);
        return null;
    }
}
