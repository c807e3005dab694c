using Bursar.Ledger;

namespace Bursar.Delivery;

/// <summary>
/// How often a message is sent, for a host that loses or doubles some on purpose. Without one, each is sent once.
/// </summary>
/// <param name="Of">
/// The number for the next message to subscribers of a dialect: 0 for one that counts as sent and is not.
/// </param>
public sealed record PostCopies(Func<Origin, int> Of);
