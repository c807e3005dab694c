namespace Bursar.Ledger;

/// <summary>A project's collections that are not deleted, ordered by id.</summary>
/// <param name="Project">The project's id.</param>
/// <param name="After">The collection after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of collections.</param>
public sealed record CollectionsOfProject(ObjectId Project, ObjectId After, int Limit) : Query<StudyCollection>(Limit);
