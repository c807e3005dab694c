namespace Bursar.Ledger;

/// <summary>An item that is due.</summary>
/// <param name="Kind">The kind of item.</param>
/// <param name="Since">When it became due, by the ledger's clock.</param>
/// <param name="Command">The command that processes it.</param>
public sealed record DueItem(DueKind Kind, DateTimeOffset Since, Command Command);
