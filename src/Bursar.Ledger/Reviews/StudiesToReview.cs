namespace Bursar.Ledger;

/// <summary>
/// The studies whose submissions are to be compared with each other (<see cref="Study.ReviewAt"/>), over all books.
/// </summary>
/// <param name="Now">The time.</param>
/// <param name="Limit">The maximum number of studies.</param>
public sealed record StudiesToReview(DateTimeOffset Now, int Limit) : Query<Study>(Limit);
