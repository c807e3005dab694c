namespace Bursar.Ledger;

/// <summary>Something that has fallen due.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Since">When it fell due, in the time of the books.</param>
/// <param name="Command">What has to be done.</param>
public sealed record DueItem(DueKind Kind, DateTimeOffset Since, Command Command);
