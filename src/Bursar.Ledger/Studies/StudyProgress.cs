namespace Bursar.Ledger;

/// <summary>
/// The progress of the work in a study, independent of the state of its offer. The values are stored: never renumber them.
/// </summary>
public enum StudyProgress
{
    /// <summary>The study is a draft, or deleted.</summary>
    None = 0,

    /// <summary>More work can come in: a place is open, or a participant is working.</summary>
    Running = 1,

    /// <summary>All work has been submitted, and some of it waits for a decision. On MTurk the HIT is reviewable.</summary>
    AllSubmitted = 2,

    /// <summary>All work has been submitted and decided.</summary>
    AllDecided = 3,
}
