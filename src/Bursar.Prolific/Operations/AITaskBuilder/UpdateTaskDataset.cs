using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>PATCH /api/v1/data-collection/datasets/{dataset_id}</c>: replaces a dataset's schema. Its datapoints are kept as they came
/// and read by the new schema; values that do not fit it are left out (Prolific API docs, Task Builder).
/// </summary>
internal static class UpdateTaskDataset
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        body.Require("schema");
        if (body.IsNull("schema")) body.Wrong("schema", "This field may not be null.");
        var schema = DatasetSchema.Read(body);
        for (var tries = 1; ; tries++)
        {
            if (await TaskDatasetAccess.FindAsync(call) is not { } access) return TaskDatasetAccess.None;
            if (!access.Dataset.IsStructured) return TaskDatasetAccess.NotStructured;
            if (body.Error is { } error) return TaskCollectionAccess.WithStatus(error);
            var was = await DatasetSchema.FindAsync(call.Ledger, access.Dataset, call.Cancellation);
            if (access.Dataset.Datapoints > 0 && was?.GroupKey != schema!.GroupKey)
                return new(
                    ErrorCode.WrongParameters,
                    $"The field of the type {DatasetField.Group} cannot change: the dataset has datapoints.");
            var text = schema!.ToText();
            if (text.Length > TaskDataset.MaxSchema)
                return new(ErrorCode.WrongParameters, $"A schema has at most {TaskDataset.MaxSchema} characters.");
            var migration = await TryAsync(call, access.Dataset, schema);
            var (id, used, count) = (access.Dataset.Id, access.Dataset.Schema, access.Dataset.Datapoints);
            var outcome = await call.Ledger.ExecuteAsync(
                new ReplaceTaskSchema(id, text, used, count, migration), call.Cancellation);
            if (outcome.Accepted)
            {
                var job = outcome.Receipt.Subject == id ? default : outcome.Receipt.Subject;
                return await TaskDatasetDetail.WriteAsync(call, StatusCodes.Status200OK, access.Workspace.Book, id, job);
            }
            if (outcome.Rejection.Code != RejectionCode.Changed || tries == WrittenStudy.MaxTries)
                return ProlificRejections.Of(outcome.Rejection);
        }
    }

    /// <summary>Reads every datapoint by the new schema.</summary>
    private static async ValueTask<TaskJobEnd> TryAsync(ProlificCall call, TaskDataset dataset, DatasetSchema schema)
    {
        List<TaskJobError> errors = [];
        var (all, failed) = (0, 0);
        var datapoints = call.Ledger.AllAsync<TaskDatapoint>(
            last => new DatapointsOf(dataset.Id, last?.Number ?? 0, ListReader.PageLength), call.Cancellation);
        await foreach (var one in datapoints)
        {
            var misfits = DatasetRecord.Misfits(schema, one.Record).ToList();
            all++;
            if (misfits.Count > 0) failed++;
            foreach (var (field, reason) in misfits)
                if (errors.Count < TaskJobDetail.MaxErrors)
                    errors.Add(new(field, $"{field} {reason}.") { Datapoint = TaskIds.DatapointOf(dataset.Id, one.Number) });
        }
        var detail = new TaskJobDetail
        {
            SchemaVersion = dataset.SchemaVersion + 1,
            Errors = failed > 0 ? errors : null,
        };
        return new(failed > 0 ? TaskJobState.Partial : TaskJobState.Complete, all, failed, detail.ToText());
    }
}
