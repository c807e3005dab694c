namespace Bursar.Ledger;

/// <summary>The batches that ask about a dataset, oldest first.</summary>
/// <param name="Dataset">The dataset's id.</param>
/// <param name="After">The batch after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of batches.</param>
public sealed record TaskBatchesOfDataset(ObjectId Dataset, ObjectId After, int Limit) : Query<TaskBatch>(Limit);
