namespace Bursar.Ledger;

/// <summary>The events from a book on, in the order of the books' numbers and of the events.</summary>
/// <param name="FromBook">The lowest number of a book.</param>
/// <param name="Limit">The most events.</param>
public sealed record EventsFromBook(int FromBook, int Limit) : Query<Event>(Limit);
