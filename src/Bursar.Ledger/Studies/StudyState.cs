namespace Bursar.Ledger;

/// <summary>Where a study is in its life. The values are stored: never renumber them.</summary>
public enum StudyState
{
    /// <summary>Written, not offered; nothing is reserved.</summary>
    Draft = 1,

    /// <summary>Offered: its places are reserved and can be taken.</summary>
    Active = 2,

    /// <summary>No longer offered; what was taken can still be paid. More places make it active again.</summary>
    Stopped = 3,

    /// <summary>Done with: nothing about it changes any more, but a bonus can be paid. It can be read still.</summary>
    Deleted = 4,

    /// <summary>Held up by the payer: no place can be taken, and all stay reserved.</summary>
    Paused = 5,
}
