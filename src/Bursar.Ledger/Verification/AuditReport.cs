namespace Bursar.Ledger;

/// <summary>What an audit found.</summary>
/// <param name="Books">How many books were checked.</param>
/// <param name="Transfers">How many transfers were checked.</param>
/// <param name="Fault">The first fault, in a sentence; null where everything holds.</param>
public sealed record AuditReport(long Books, long Transfers, string? Fault);
