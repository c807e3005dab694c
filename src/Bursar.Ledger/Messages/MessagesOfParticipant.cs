namespace Bursar.Ledger;

/// <summary>A participant's messages from all books, the newest first.</summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Before">Only messages before this one; empty for the first page.</param>
/// <param name="Limit">The maximum number of messages.</param>
public sealed record MessagesOfParticipant(ObjectId Participant, ObjectId Before, int Limit) : Query<Message>(Limit);
