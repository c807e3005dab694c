using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>Reads an uploaded file into a dataset.</summary>
internal static class DatasetImport
{
    /// <summary>Reads the file, and ends its import; refused if its address was used before.</summary>
    /// <returns>Why the file was not taken at all; null if it was, even if it has no good record.</returns>
    public static async ValueTask<Rejection?> RunAsync(
        ILedger ledger, UploadTicket ticket, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            var dataset = await ledger.FindAsync<TaskDataset>(RowKey.OfTaskDataset(ticket.Dataset), cancellation);
            if (dataset is null) return Rejection.NotFound("dataset", ticket.Dataset);
            var file = DatasetFile.Read(ticket.Ending, bytes, isNumbered: !dataset.IsStructured);
            var schema = dataset.IsStructured
                ? await DatasetSchema.FindAsync(ledger, dataset, cancellation)
                : file.Columns;
            var outcome = await ledger.ExecuteAsync(CommandOf(ticket, dataset, file, schema), cancellation);
            if (outcome.Accepted) return null;
            if (outcome.Rejection.Code != RejectionCode.Changed || tries == WrittenStudy.MaxTries) return outcome.Rejection;
        }
    }

    private static AddDatapoints CommandOf(UploadTicket ticket, TaskDataset dataset, DatasetFile file, DatasetSchema? schema)
    {
        var intake = DatasetIntake.Of(schema ?? new(false, []), file.Records, first: 0);
        var room = TaskDataset.MaxDatapoints - dataset.Datapoints;
        var failure = file.Failure
            ?? (intake.Taken.Count > room ? $"A dataset has at most {TaskDataset.MaxDatapoints} datapoints." : null)
            // A dataset with one file has all of it, or none.
            ?? (!dataset.IsStructured && intake.Errors is [var wrong, ..] ? wrong.Reason : null);
        if (failure is null && intake.Taken.Count == 0) failure = $"Every record was refused. {intake.Errors[0].Reason}";
        var end = failure is not null
            ? new TaskJobEnd(TaskJobState.Failed, 0, 0, new TaskJobDetail { Reason = failure }.ToText())
            : intake.Errors.Count == 0
                ? new(TaskJobState.Complete, intake.Taken.Count, 0, "")
                : new(
                    TaskJobState.Partial,
                    intake.Taken.Count,
                    intake.Errors.Count,
                    new TaskJobDetail { Errors = [.. intake.Errors.Take(TaskJobDetail.MaxErrors)] }.ToText());
        var records = failure is null ? intake.Taken : [];
        return dataset.IsStructured
            ? new(dataset.Id, records, dataset.Schema) { Job = ticket.Job, End = end }
            : new(dataset.Id, records, dataset.Schema)
            {
                End = end,
                FileName = ticket.FileName,
                Schema = failure is null ? schema!.ToText() : null,
            };
    }
}
