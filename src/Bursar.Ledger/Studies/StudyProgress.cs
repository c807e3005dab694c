namespace Bursar.Ledger;

/// <summary>
/// How far the work in a study is, whatever the state of its offer. The values are stored: never renumber them.
/// </summary>
public enum StudyProgress
{
    /// <summary>It is a draft, or deleted.</summary>
    None = 0,

    /// <summary>Work can come in: a place is offered, or a participant works in one.</summary>
    Running = 1,

    /// <summary>All work has come in, and some of it waits for a decision. On MTurk the HIT is reviewable.</summary>
    AllSubmitted = 2,

    /// <summary>All work has come in, and all of it is decided.</summary>
    AllDecided = 3,
}
