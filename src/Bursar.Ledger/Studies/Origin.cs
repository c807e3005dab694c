namespace Bursar.Ledger;

/// <summary>
/// The dialect that a study was made through. It alone shows the study, and the book's pricing for it prices the study and its
/// bonuses. The values are stored: never renumber them.
/// </summary>
public enum Origin
{
    /// <summary>MTurk's API: the study is a HIT.</summary>
    MTurk = 1,

    /// <summary>Prolific's API. The available balance of a workspace is broken down by this pricing, too.</summary>
    Prolific = 2,
}
