namespace Bursar.Ledger;

/// <summary>The studies that require a kind of trait and are not deleted, newest first.</summary>
/// <param name="Type">The id of the kind of trait.</param>
/// <param name="Before">The id before which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of studies.</param>
public sealed record StudiesUsing(ObjectId Type, ObjectId Before, int Limit) : Query<Study>(Limit);
