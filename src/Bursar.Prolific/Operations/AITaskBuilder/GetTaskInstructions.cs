using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/batches/{batch_id}/instructions</c>: what a batch asks, also in its layout (Prolific API docs,
/// Task Builder).
/// </summary>
internal static class GetTaskInstructions
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        TaskInstructions.Deprecate(call);
        if (await TaskBatchAccess.FindAsync(call) is not { } access) return TaskBatchAccess.None;
        var (created, by) = (Timestamp.Of(access.Batch.CreatedAt)!, $"{access.Batch.CreatedBy}");
        var all = TaskInstructions.Shown(
            access.Batch.Id,
            access.Content.Instructions.Select(
                item => item with { CreatedAt = item.CreatedAt ?? created, CreatedBy = item.CreatedBy ?? by }));
        var (asked, error) = Page.Read(call.Http.Request.Query);
        if (asked is null) return error;
        var page = Page.IsAskedFor(call.Http.Request.Query) ? asked : new(Page.MaxLimit, 0, Numbered: false);
        if (page.Check(all.Length) is { } pastEnd) return pastEnd;
        var list = new ListAnswer<PageItem>(
            [.. all.Skip((int)page.Offset).Take(page.Size)], ListLinks.Of(call, page, all.Length), new(all.Length));
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, list, TaskBuilderJson.Wire.ListAnswerPageItem);
        return null;
    }
}
