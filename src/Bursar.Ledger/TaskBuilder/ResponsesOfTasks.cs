namespace Bursar.Ledger;

/// <summary>The submissions that answered a collection, in the order of their answers' numbers.</summary>
/// <param name="Collection">The collection's id.</param>
/// <param name="After">Those whose last answer has a higher number than this.</param>
/// <param name="Limit">The maximum number of submissions.</param>
public sealed record ResponsesOfTasks(ObjectId Collection, long After, int Limit) : Query<TaskResponse>(Limit);
