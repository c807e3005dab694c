namespace Bursar.Ledger;

/// <summary>The bonuses for a study's submissions whose ids lie in a range, ordered by submission and then by id.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="First">The first submission's id.</param>
/// <param name="Last">The last submission's id.</param>
/// <param name="After">The bonus of <paramref name="First"/> after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of bonuses.</param>
public sealed record BonusesOfSubmissions(ObjectId Study, ObjectId First, ObjectId Last, ObjectId After, int Limit)
    : Query<Bonus>(Limit);
