namespace Bursar.Ledger;

/// <summary>What has become of a <see cref="Payout"/>. The values are stored: never renumber them.</summary>
public enum PayoutState
{
    /// <summary>It is prepared: its amounts are set aside, and nobody has been paid.</summary>
    Prepared = 1,

    /// <summary>A second person has confirmed it: it can be sent to a bank.</summary>
    Confirmed = 2,

    /// <summary>It was withdrawn before it was confirmed: its amounts are owed again.</summary>
    Withdrawn = 3,
}
