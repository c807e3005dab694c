namespace Bursar.Ledger;

/// <summary>A book's messages, the newest first.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Before">Only messages before this one; empty for the first page.</param>
/// <param name="Limit">The maximum number of messages.</param>
public sealed record MessagesOfBook(int Book, ObjectId Before, int Limit) : Query<Message>(Limit);
