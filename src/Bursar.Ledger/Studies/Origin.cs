namespace Bursar.Ledger;

/// <summary>
/// The dialect that created a study. Only that dialect shows the study, and the book's pricing for that dialect prices the study
/// and its bonuses. The values are stored: never renumber them.
/// </summary>
public enum Origin
{
    /// <summary>MTurk's API: the study is a HIT.</summary>
    MTurk = 1,

    /// <summary>Prolific's API. Its pricing also splits a workspace's available balance into a breakdown.</summary>
    Prolific = 2,
}
