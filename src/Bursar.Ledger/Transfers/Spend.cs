namespace Bursar.Ledger;

/// <summary>What was paid for one study in one way.</summary>
/// <param name="Kind">A payment, a bonus or a single payment.</param>
/// <param name="Study">The study's id; empty for single payments, which belong to none.</param>
/// <param name="Amount">The sum, with fees and VAT.</param>
/// <param name="Payments">The number of payments.</param>
public sealed record Spend(TransferKind Kind, ObjectId Study, Breakdown Amount, int Payments);
