using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>What a copy did. With a fault it did nothing.</summary>
/// <param name="Rows">How many rows of each kind but transfers.</param>
/// <param name="Transfers">How many transfers.</param>
/// <param name="Answers">How many stored answers.</param>
/// <param name="Fault">Why nothing was copied, in a sentence; null where everything was.</param>
public sealed record CopyReport(IReadOnlyDictionary<RowKind, long> Rows, long Transfers, long Answers, string? Fault);
