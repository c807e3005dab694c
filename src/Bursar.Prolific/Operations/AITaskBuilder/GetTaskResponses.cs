using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/collections/{collection_id}/responses</c>: what participants answered, one item for each
/// instruction of each submission, oldest first; up to 1,000 unless the request says otherwise (Prolific API docs, AI Task
/// Builder).
/// </summary>
internal static class GetTaskResponses
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskCollectionAccess.FindAsync(call) is not { } access) return TaskCollectionAccess.None;
        var query = call.Http.Request.Query;
        var (asked, error) = Page.Read(query);
        if (asked is null) return error;
        var page = Page.IsAskedFor(query) ? asked : new(Page.MaxLimit, 0, Numbered: false);
        var count = (int)Math.Min(access.Collection.Answers, int.MaxValue);
        if (page.Check(count) is { } pastEnd) return pastEnd;
        List<TaskResponseDetail> shown = [];
        var answers = new TaskResponseReader(call.Ledger).ReadAsync(access.Collection.Id, page.Offset, call.Cancellation);
        await foreach (var (response, answer) in answers)
        {
            shown.Add(TaskResponseDetail.Of(response, answer));
            if (shown.Count == page.Size) break;
        }
        var list = new ListAnswer<TaskResponseDetail>(shown, ListLinks.Of(call, page, count), new(count));
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, list, TaskBuilderJson.Wire.ListAnswerTaskResponseDetail);
        return null;
    }
}
