namespace Bursar.Ledger;

/// <summary>
/// What was decided about the work of everybody who has ever taken a place, ordered by participant. Reads every submission.
/// </summary>
/// <param name="After">The participant after whom the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of participants.</param>
public sealed record DecidedWorkAfter(ObjectId After, int Limit) : Query<DecidedWork>(Limit);
