using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/batches/{batch_id}/responses</c>: what participants answered, one item for each instruction of
/// each task of each submission, oldest first; up to 1,000 unless the request says otherwise (Prolific API docs, Task Builder).
/// </summary>
internal static class GetBatchResponses
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskBatchAccess.FindAsync(call) is not { Batch: var batch }) return TaskBatchAccess.None;
        var query = call.Http.Request.Query;
        var (asked, error) = Page.Read(query);
        if (asked is null) return error;
        var page = Page.IsAskedFor(query) ? asked : new(Page.MaxLimit, 0, Numbered: false);
        var count = (int)Math.Min(batch.Answers, int.MaxValue);
        if (page.Check(count) is { } pastEnd) return pastEnd;
        List<BatchResponseDetail> shown = [];
        var reader = new BatchResponseReader(call.Ledger, batch);
        var schema = await reader.SchemaAsync(call.Cancellation);
        (BatchResponse? Task, IReadOnlyDictionary<string, string> Metadata) last = (null, new Dictionary<string, string>());
        await foreach (var (task, answer) in reader.ReadAsync(page.Offset, call.Cancellation))
        {
            if (last.Task != task) last = (task, await MetadataAsync(task));
            shown.Add(BatchResponseDetail.Of(task, answer, last.Metadata));
            if (shown.Count == page.Size) break;
        }
        var list = new ListAnswer<BatchResponseDetail>(shown, ListLinks.Of(call, page, count), new(count));
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, list, TaskBuilderJson.Wire.ListAnswerBatchResponseDetail);
        return null;

        async ValueTask<IReadOnlyDictionary<string, string>> MetadataAsync(BatchResponse task)
            => (await reader.ValuesAsync(task.Number, call.Cancellation))
                .Where(value => schema.Fields[value.Key].Type == DatasetField.Metadata)
                .ToDictionary(StringComparer.Ordinal);
    }
}
