namespace Bursar.Ledger;

/// <summary>The state of a study's offer. The values are stored: never renumber them.</summary>
public enum StudyState
{
    /// <summary>Created but not offered; nothing is reserved.</summary>
    Draft = 1,

    /// <summary>Offered: its places are reserved and can be taken.</summary>
    Active = 2,

    /// <summary>
    /// No longer offered. Places that were taken can still be paid, and adding places makes the study active again.
    /// </summary>
    Stopped = 3,

    /// <summary>Deleted: it can still be read, and bonuses can still be paid, but nothing else changes.</summary>
    Deleted = 4,

    /// <summary>Paused by the payer: no place can be taken, and all stay reserved.</summary>
    Paused = 5,
}
