namespace Bursar.Ledger;

/// <summary>The result of an audit.</summary>
/// <param name="Books">The number of correct books before the first fault.</param>
/// <param name="Transfers">The number of transfers in those books.</param>
/// <param name="Fault">The first fault, as a sentence; null if there is none.</param>
public sealed record AuditReport(long Books, long Transfers, string? Fault);
