using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>How a book's money went over a range of time.</summary>
/// <param name="Access">The book.</param>
/// <param name="Range">The range.</param>
/// <param name="Balances">The balances at its beginning, between, and at its end.</param>
public sealed record HistoryModel(BookAccess Access, HistoryRange Range, IReadOnlyList<Balance> Balances)
{
    /// <summary>What was spent, by kind.</summary>
    public required IReadOnlyList<Bar> Kinds { get; init; }

    /// <summary>What was spent, by study.</summary>
    public required IReadOnlyList<Bar> Studies { get; init; }

    /// <summary>From how many of the last movements the sums are; null for all in the range.</summary>
    public long? SummedUp { get; init; }

    /// <summary>What was paid in the range.</summary>
    public Breakdown Spent => Balances[^1].Paid - Balances[0].Paid;

    /// <summary>The balances as a table shows them: not all, but evenly chosen, with both ends.</summary>
    public IEnumerable<Balance> Rows
    {
        get
        {
            const int most = 24;
            var step = Math.Max(1, (Balances.Count + most - 1) / most);
            return Balances.Where((_, i) => i % step == 0 || i == Balances.Count - 1);
        }
    }
}
