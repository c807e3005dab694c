using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/batches/{batch_id}/report/</c>: the address of a CSV file with the dataset and the answers
/// (Prolific API docs, Task Builder).
/// </summary>
internal static class GetBatchReport
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskBatchAccess.FindAsync(call) is not { Batch: var batch }) return TaskBatchAccess.None;
        var (address, ends) = call.Exports.AddressOf(ExportKind.Report, batch.Id);
        await JsonAnswer.WriteSecretAsync(
            call.Http.Response,
            StatusCodes.Status200OK,
            new ReportAddress(address, Timestamp.Of(ends)!),
            TaskBuilderJson.Wire.ReportAddress);
        return null;
    }
}
