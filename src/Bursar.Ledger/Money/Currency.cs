namespace Bursar.Ledger;

/// <summary>
/// The currencies that a book can be in: those with two decimals that the two APIs and the pools behind them pay in. Names and
/// values are stored: never change them.
/// </summary>
public enum Currency
{
    /// <summary>US dollar: the only one that MTurk knows.</summary>
    USD = 0,

    /// <summary>Pound sterling.</summary>
    GBP = 1,

    /// <summary>Euro: for pools of one's own; neither vendor pays in it.</summary>
    EUR = 2,
}
