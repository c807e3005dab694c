namespace Bursar.Ledger;

/// <summary>
/// The studies whose completion codes add participants to a group or remove them from it, ordered by id. Reads the book's studies
/// one by one.
/// </summary>
/// <param name="Group">The group's id.</param>
/// <param name="After">The study after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of studies.</param>
public sealed record StudiesFeeding(ObjectId Group, ObjectId After, int Limit) : Query<Study>(Limit);
