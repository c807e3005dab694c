namespace Bursar.Ledger;

/// <summary>The datapoints of a dataset, in the order of their numbers.</summary>
/// <param name="Dataset">The dataset's id.</param>
/// <param name="After">The number of the datapoint after which the page begins; 0 for the first page.</param>
/// <param name="Limit">The maximum number of datapoints.</param>
public sealed record DatapointsOf(ObjectId Dataset, int After, int Limit) : Query<TaskDatapoint>(Limit);
