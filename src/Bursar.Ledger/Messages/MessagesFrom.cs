namespace Bursar.Ledger;

/// <summary>The messages from a person in all books, the newest first.</summary>
/// <param name="Person">The id of the participant or user.</param>
/// <param name="After">Only messages after this one; empty for all.</param>
/// <param name="Before">Only messages before this one; empty for the first page.</param>
/// <param name="Limit">The maximum number of messages.</param>
public sealed record MessagesFrom(ObjectId Person, ObjectId After, ObjectId Before, int Limit) : Query<Message>(Limit);
