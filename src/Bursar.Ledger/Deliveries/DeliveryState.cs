namespace Bursar.Ledger;

/// <summary>The state of a delivery. The values are stored: never renumber them.</summary>
public enum DeliveryState
{
    /// <summary>It waits for its first or next attempt.</summary>
    Pending = 1,

    /// <summary>The receiver has accepted it.</summary>
    Succeeded = 2,

    /// <summary>It is given up.</summary>
    Failed = 3,
}
