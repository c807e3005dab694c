using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>The payouts, and what is owed.</summary>
/// <param name="Payouts">The payouts on this page, newest first.</param>
/// <param name="Filter">Whom the next one is for.</param>
public sealed record PayoutsModel(IReadOnlyList<Payout> Payouts, OwedFilter Filter)
{
    /// <summary>The id before which the next page begins; null on the last page.</summary>
    public ObjectId? Older { get; init; }

    /// <summary>Who is owed enough, as far as one payout has room.</summary>
    public IReadOnlyList<Owed> Owed { get; init; } = [];

    /// <summary>What is wrong with what was asked for; null for nothing.</summary>
    public string? Error { get; init; }

    /// <summary>What is wrong with the password; null for nothing.</summary>
    public string? PasswordError { get; init; }

    /// <summary>Whether the password is needed.</summary>
    public bool MustProve { get; init; }

    /// <summary>The sum of what is owed to them.</summary>
    public Money Total => Owed.Aggregate(Money.Zero, (sum, one) => sum + one.Amount);
}
