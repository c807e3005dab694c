using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>The result of a copy. If there is a fault, nothing was copied.</summary>
/// <param name="Rows">The number of rows of each kind except transfers.</param>
/// <param name="Transfers">The number of transfers.</param>
/// <param name="Answers">The number of stored answers.</param>
/// <param name="Fault">Why nothing was copied, as a sentence; null if everything was copied.</param>
public sealed record CopyReport(IReadOnlyDictionary<RowKind, long> Rows, long Transfers, long Answers, string? Fault);
