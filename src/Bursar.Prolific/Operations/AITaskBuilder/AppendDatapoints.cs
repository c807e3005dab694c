using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/data-collection/datasets/{dataset_id}/datapoints</c>: adds records, one JSON object a line. Records that do
/// not fit the schema are refused one by one; one that is there already is taken and not stored twice (Prolific API docs, Task
/// Builder).
/// </summary>
internal static class AppendDatapoints
{
    /// <summary>The maximum number of records in one request (Prolific API docs, Task Builder).</summary>
    private const int MaxRecords = 1_000;

    private static readonly ProlificError Changed = new(
        ErrorCode.DatasetChanged, "The dataset was changed at the same time. Try again.");

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskDatasetAccess.FindAsync(call) is not { Dataset: var dataset }) return TaskDatasetAccess.None;
        if (!dataset.IsStructured) return TaskDatasetAccess.NotStructured;
        if (call.Http.Request.ContentType?.Contains("csv", StringComparison.OrdinalIgnoreCase) == true)
            return Wrong("CSV is not taken here: send one JSON object a line, as application/x-ndjson.");
        using var body = await RequestBody.ReadOrPassAsync(call.Http.Request, call.Face.Bodies);
        if (body.Fault is { } fault) return ProlificError.Of(fault);
        var lines = DatasetFile.LinesOf(body.Memory).Take(MaxRecords + 1).Select(DatasetRecord.Parse).ToList();
        if (lines.Count is 0 or > MaxRecords) return Wrong($"The body has 1 to {MaxRecords} records, one JSON object a line.");
        if (await DatasetSchema.FindAsync(call.Ledger, dataset, call.Cancellation) is not { } schema)
            return Wrong("The dataset has no schema.");
        var intake = DatasetIntake.Of(schema, lines, first: 1);
        if (intake.Taken.Count > 0)
        {
            var outcome = await call.Ledger.ExecuteAsync(
                new AddDatapoints(dataset.Id, intake.Taken, dataset.Schema), call.Cancellation);
            if (!outcome.Accepted)
                return outcome.Rejection.Code == RejectionCode.Changed ? Changed : ProlificRejections.Of(outcome.Rejection);
            await BatchSync.RunAllAsync(call, dataset.Id);
        }
        await JsonAnswer.WriteAsync(
            call.Http.Response,
            StatusCodes.Status200OK,
            new AppendAnswer(intake.Taken.Count, intake.Errors.Count, intake.Errors),
            TaskBuilderJson.Wire.AppendAnswer);
        return null;
    }

    private static ProlificError Wrong(string detail) => new(ErrorCode.WrongParameters, detail);
}
