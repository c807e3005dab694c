namespace Bursar.Ledger;

/// <summary>The jobs of one kind of a dataset or batch that are not deleted, newest first.</summary>
/// <param name="Owner">The id of the dataset or batch.</param>
/// <param name="Kind">What they do.</param>
/// <param name="Limit">The maximum number of jobs.</param>
public sealed record TaskJobsOf(ObjectId Owner, TaskJobKind Kind, int Limit) : Query<TaskJob>(Limit);
