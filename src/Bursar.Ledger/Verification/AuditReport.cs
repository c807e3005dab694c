namespace Bursar.Ledger;

/// <summary>What an audit found.</summary>
/// <param name="Books">How many books hold, up to the first fault.</param>
/// <param name="Transfers">How many transfers those books have.</param>
/// <param name="Fault">The first fault, in a sentence; null where everything holds.</param>
public sealed record AuditReport(long Books, long Transfers, string? Fault);
