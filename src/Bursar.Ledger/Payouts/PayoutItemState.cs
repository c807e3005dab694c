namespace Bursar.Ledger;

/// <summary>What has become of a <see cref="PayoutItem"/>. The values are stored: never renumber them.</summary>
public enum PayoutItemState
{
    /// <summary>Nothing is known yet. The amount is set aside.</summary>
    Waiting = 1,

    /// <summary>The money has arrived, as far as the operator knows.</summary>
    Paid = 2,

    /// <summary>The money came back. The amount is owed again.</summary>
    Returned = 3,

    /// <summary>It was never paid: the bank refused it. The amount is owed again.</summary>
    Failed = 4,

    /// <summary>The payout was withdrawn. The amount is owed again.</summary>
    Withdrawn = 5,
}
