namespace Bursar.Ledger;

/// <summary>A book's events, ordered by sequence number. Events that are too old have been deleted.</summary>
/// <param name="Book">
/// The book's number; <see cref="RowKey.NoBook"/> for what happened to users, participants and credentials.
/// </param>
/// <param name="After">The sequence number after which the page begins; 0 for the first page.</param>
/// <param name="Limit">The maximum number of events.</param>
public sealed record EventsOfBook(int Book, long After, int Limit) : Query<Event>(Limit);
