namespace Bursar.Ledger;

/// <summary>
/// A book's projects, ordered by id. The default project is included only after it has been changed
/// (<see cref="Project.DefaultOf"/>).
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The id after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of projects.</param>
public sealed record ProjectsOfBook(int Book, ObjectId After, int Limit) : Query<Project>(Limit);
