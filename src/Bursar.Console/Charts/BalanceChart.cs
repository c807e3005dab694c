using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>Charts of a book's balances.</summary>
public static class BalanceChart
{
    /// <summary>Available and total over time.</summary>
    /// <param name="balances">The balances, in order; at least two.</param>
    public static LineChart Of(IReadOnlyList<Balance> balances) => new(
        balances[0].At,
        End(balances),
        [Line("Total", "total", balances, one => one.Total.Total), Available(balances)]);

    /// <summary>Available alone.</summary>
    /// <param name="balances">The balances, in order; at least two.</param>
    public static LineChart OfAvailable(IReadOnlyList<Balance> balances)
        => new(balances[0].At, End(balances), [Available(balances)]);

    private static ChartLine Available(IReadOnlyList<Balance> balances)
        => Line("Available", "available", balances, one => one.Available);

    private static ChartLine Line(string name, string mark, IReadOnlyList<Balance> balances, Func<Balance, Money> of)
        => new(name, mark, [.. balances.Select(one => (one.At, of(one)))]);

    private static DateTimeOffset End(IReadOnlyList<Balance> balances)
        => balances[^1].At > balances[0].At ? balances[^1].At : balances[0].At.AddSeconds(1);
}
