using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/batches/{batch_id}/task-groups</c>: the ids of a batch's groups of tasks. Only Prolific's
/// command line calls it.
/// </summary>
internal static class GetBatchGroups
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskBatchAccess.FindAsync(call) is not { } access) return TaskBatchAccess.None;
        var count = access.Content.Groups?.Count ?? 0;
        await JsonAnswer.WriteAsync(
            call.Http.Response,
            StatusCodes.Status200OK,
            [.. Enumerable.Range(1, count).Select(number => TaskIds.GroupOf(access.Batch.Id, number))],
            PlainJson.Wire.StringArray);
        return null;
    }
}
