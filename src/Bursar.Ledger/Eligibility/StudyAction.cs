namespace Bursar.Ledger;

/// <summary>
/// What a participant can do with a study that is offered, from the least to the most. Whoever must not do one of these must not
/// do those after it. The names are stored.
/// </summary>
public enum StudyAction
{
    /// <summary>See it in a list.</summary>
    Discover = 1,

    /// <summary>See its task.</summary>
    Preview = 2,

    /// <summary>Take a place.</summary>
    Accept = 3,
}
