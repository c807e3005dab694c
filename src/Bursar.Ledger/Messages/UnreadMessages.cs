namespace Bursar.Ledger;

/// <summary>The messages to a person from all books that were not read, the newest first.</summary>
/// <param name="Person">The id of the participant or user.</param>
/// <param name="Limit">The maximum number of messages.</param>
public sealed record UnreadMessages(ObjectId Person, int Limit) : Query<Message>(Limit);
