namespace Bursar.Ledger;

/// <summary>
/// What a book had at one moment: after every transfer before the first that is later. (The books' clock can be set back, so a
/// transfer can have an earlier time than the one before it.)
/// </summary>
/// <param name="Then">
/// The book with its balances, its credit limit and its price lists of then. Everything else in it is of today.
/// </param>
/// <param name="At">The moment.</param>
public sealed record Balance(Book Then, DateTimeOffset At)
{
    /// <summary>The number of transfers up to then.</summary>
    public long Transfers => Then.LastTransfer;

    /// <summary>What could be spent.</summary>
    public Money Available => Then.Spendable;

    /// <summary>The same, split into rewards, fees and VAT by the prices of then.</summary>
    public Breakdown AvailableParts => Then.SpendableParts;

    /// <summary>What studies held.</summary>
    public Breakdown Held => Then.Held;

    /// <summary>What could be spent plus what was held.</summary>
    public Breakdown Total => Then.TotalParts;

    /// <summary>What had been paid to participants, with fees and VAT.</summary>
    public Breakdown Paid => Then.Paid;
}
