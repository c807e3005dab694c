namespace Bursar.Ledger;

/// <summary>
/// Studies of one book that share a template and have places that one participant can still take, shown as one line of a list. A
/// study without a template is alone. MTurk says HIT group.
/// </summary>
/// <param name="First">The study that the participant is to do first: the oldest.</param>
/// <param name="Studies">The number of the studies.</param>
/// <param name="Places">The number of their places that are free.</param>
public sealed record Offer(Study First, int Studies, long Places);
