namespace Bursar.Ledger;

/// <summary>What two people wrote to each other in all books, the newest first.</summary>
/// <param name="One">One of them.</param>
/// <param name="Other">The other.</param>
/// <param name="After">Only messages after this one; empty for all.</param>
/// <param name="Before">Only messages before this one; empty for the first page.</param>
/// <param name="Limit">The maximum number of messages.</param>
public sealed record MessagesBetween(ObjectId One, ObjectId Other, ObjectId After, ObjectId Before, int Limit)
    : Query<Message>(Limit);
