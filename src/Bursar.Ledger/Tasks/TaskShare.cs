namespace Bursar.Ledger;

/// <summary>A group of tasks: what it is about.</summary>
/// <param name="Dataset">The dataset's id.</param>
/// <param name="Datapoints">The numbers of its datapoints, in the order in which they are shown.</param>
public sealed record TaskShare(ObjectId Dataset, IReadOnlyList<int> Datapoints)
{
    /// <summary>Reads the datapoints, and the text of their present schema.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async ValueTask<(IReadOnlyList<TaskDatapoint> Datapoints, string Schema)> ReadAsync(
        ILedgerReader ledger, CancellationToken cancellation)
    {
        var dataset = await ledger.FindAsync<TaskDataset>(RowKey.OfTaskDataset(Dataset), cancellation);
        var schema = dataset is null
            ? null
            : await ledger.FindAsync<Document>(RowKey.OfDocument(dataset.Schema), cancellation);
        List<TaskDatapoint> found = [];
        foreach (var number in Datapoints)
            found.AddRange(await ledger.ListAsync(new DatapointsOf(Dataset, number - 1, 1), cancellation));
        return (found, schema?.Text ?? "");
    }
}
