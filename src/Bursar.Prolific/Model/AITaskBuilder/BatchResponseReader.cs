using System.Runtime.CompilerServices;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>Reads the answers to a batch. What many submissions answered is read once.</summary>
internal sealed class BatchResponseReader(ILedgerReader ledger, TaskBatch batch)
{
    private const int MaxAtOnce = 100;

    private readonly Dictionary<ObjectId, BatchContent> _contents = [];
    private DatasetSchema? _schema;

    /// <summary>The submissions that answered, from a number of answers on.</summary>
    public IAsyncEnumerable<TaskResponse> SubmissionsAsync(long skip, CancellationToken cancellation)
        => ledger.AllAsync<TaskResponse>(last => new ResponsesOfTasks(batch.Id, last?.Last ?? skip, MaxAtOnce), cancellation);

    /// <summary>The answers from a number on, each with the task that it is of.</summary>
    /// <param name="skip">The number of answers before the first.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public async IAsyncEnumerable<(BatchResponse Task, TaskAnswer Answer)> ReadAsync(
        long skip, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var response in SubmissionsAsync(skip, cancellation))
        {
            var number = response.Last - response.Answers;
            foreach (var task in await TasksAsync(response, cancellation))
                foreach (var answer in task.Answers)
                    if (++number > skip) yield return (task, answer);
        }
    }

    /// <summary>What a submission answered, task by task.</summary>
    public async ValueTask<IReadOnlyList<BatchResponse>> TasksAsync(TaskResponse response, CancellationToken cancellation)
    {
        var content = await ContentAsync(response.Content, cancellation);
        var submission = await ledger.FindAsync<Submission>(RowKey.OfSubmission(response.Submission), cancellation);
        var document = await ledger.FindAsync<Document>(RowKey.OfDocument(response.Submission), cancellation);
        var answers = new TaskAnswers(document!.Text);
        return
        [
            .. content.Groups![submission!.Stratum - 1].Tasks.Select(number => new BatchResponse(
                response, number, [.. answers.Of(content.Instructions, BatchForm.NameOf(number))])),
        ];
    }

    /// <summary>What a response answered.</summary>
    public async ValueTask<BatchContent> ContentAsync(ObjectId id, CancellationToken cancellation)
    {
        if (!_contents.TryGetValue(id, out var content))
            content = _contents[id] = await BatchContent.FindAsync(ledger, id, cancellation);
        return content;
    }

    /// <summary>The present schema of the batch's dataset.</summary>
    public async ValueTask<DatasetSchema> SchemaAsync(CancellationToken cancellation)
    {
        if (_schema is not null) return _schema;
        var dataset = batch.Dataset.IsEmpty
            ? null
            : await ledger.FindAsync<TaskDataset>(RowKey.OfTaskDataset(batch.Dataset), cancellation);
        var found = dataset is null ? null : await DatasetSchema.FindAsync(ledger, dataset, cancellation);
        return _schema = found ?? new(false, []);
    }

    /// <summary>The values of a task's datapoint.</summary>
    public async ValueTask<IReadOnlyDictionary<string, string>> ValuesAsync(int number, CancellationToken cancellation)
    {
        var found = await ledger.ListAsync(new DatapointsOf(batch.Dataset, number - 1, 1), cancellation);
        return DatasetRecord.ValuesOf(await SchemaAsync(cancellation), found[0].Record);
    }
}
