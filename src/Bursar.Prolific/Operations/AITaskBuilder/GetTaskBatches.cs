using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/batches</c>: the batches of a workspace (<c>workspace_id</c>), oldest first (Prolific API docs,
/// Task Builder).
/// </summary>
internal static class GetTaskBatches
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var query = call.Http.Request.Query;
        if (query["workspace_id"].ToString() is not { Length: > 0 } named)
            return ProlificError.Invalid("workspace_id", "This field is required.") with { Code = ErrorCode.WrongParameters };
        if (await WorkspaceAccess.FindAsync(call, named) is not { } workspace) return WorkspaceAccess.None;
        var (page, error) = Page.Read(query);
        if (page is null) return error;
        var number = workspace.Book.Number;
        var count = (await call.Ledger.CountAsync(new TaskBatchCount(number), call.Cancellation)).GetValueOrDefault(number);
        if (page.Check(count) is { } pastEnd) return pastEnd;
        List<TaskBatchDetail> shown = [];
        foreach (var row in await call.Ledger.ListAsync(
            new TaskBatchesOfBook(number, page.Offset, page.Size), call.Cancellation))
            shown.Add(await TaskBatchDetail.ReadAsync(call, workspace.Book, row));
        var list = new ListAnswer<TaskBatchDetail>(shown, ListLinks.Of(call, page, count), new(count));
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, list, TaskBuilderJson.Wire.ListAnswerTaskBatchDetail);
        return null;
    }
}
