using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>What a participant has earned.</summary>
public sealed record EarningsModel
{
    /// <summary>What was paid, in each currency, for people.</summary>
    public required IReadOnlyList<string> Paid { get; init; }

    /// <summary>What was submitted and waits for a decision, in each currency, for people.</summary>
    public required IReadOnlyList<string> Pending { get; init; }

    /// <summary>What of it was paid out, in each currency, for people.</summary>
    public required IReadOnlyList<string> PaidOut { get; init; }

    /// <summary>What of it is in a payout that is not done, in each currency, for people.</summary>
    public required IReadOnlyList<string> OnItsWay { get; init; }

    /// <summary>Where the participant is paid.</summary>
    public required AccountForm Account { get; init; }

    /// <summary>The submissions of this page, newest first.</summary>
    public required IReadOnlyList<WorkLine> Work { get; init; }

    /// <summary>Payments beside the rewards, newest first.</summary>
    public required IReadOnlyList<ExtraPayment> Extra { get; init; }

    /// <summary>The submission before which the next page begins; null on the last page.</summary>
    public ObjectId? Older { get; init; }
}

/// <summary>A payment beside a reward.</summary>
/// <param name="At">When it was paid.</param>
/// <param name="From">The payer.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Amount">The amount, for people.</param>
/// <param name="Reason">What the payer wrote.</param>
public sealed record ExtraPayment(DateTimeOffset At, string From, string Kind, string Amount, string Reason);
