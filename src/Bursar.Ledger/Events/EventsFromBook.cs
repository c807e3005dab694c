namespace Bursar.Ledger;

/// <summary>The events of a book and all books after it, ordered by book number and sequence number.</summary>
/// <param name="FromBook">The lowest book number.</param>
/// <param name="Limit">The maximum number of events.</param>
public sealed record EventsFromBook(int FromBook, int Limit) : Query<Event>(Limit);
