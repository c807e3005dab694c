namespace Bursar.Ledger;

/// <summary>
/// The state of a study's offer and the progress of the work in it, in one value: what lists of studies choose by. It follows
/// from the row alone, so that a list can be found through an index. The values are stored: never renumber them.
/// </summary>
public enum StudyPhase
{
    /// <summary>Created but not offered.</summary>
    Draft = 1,

    /// <summary>Its offer will begin later. The sweep that begins it ends this phase, within a second of the time.</summary>
    Scheduled = 2,

    /// <summary>Offered, and more work can come in.</summary>
    Running = 3,

    /// <summary>Paused by the payer, and more work can come in later.</summary>
    Paused = 4,

    /// <summary>No longer offered, and a participant is still working.</summary>
    Finishing = 5,

    /// <summary>All work has been submitted, and some of it waits for a decision.</summary>
    AllSubmitted = 6,

    /// <summary>All work has been submitted and decided.</summary>
    AllDecided = 7,

    /// <summary>All work has been submitted, and the payer marked the study as under review.</summary>
    Reviewing = 8,

    /// <summary>Deleted. It is in no list.</summary>
    Deleted = 9,
}
