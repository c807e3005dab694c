namespace Bursar.Ledger;

/// <summary>A book's events, in the order in which they happened; those that are too old have been dropped.</summary>
/// <param name="Book">The book's number; <see cref="RowKey.NoBook"/> for what happened to users, participants and credentials.</param>
/// <param name="After">The sequence after which the page begins; 0 for the first page.</param>
/// <param name="Limit">The most events.</param>
public sealed record EventsOfBook(int Book, long After, int Limit) : Query<Event>(Limit);
