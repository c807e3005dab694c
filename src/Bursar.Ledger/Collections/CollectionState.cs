namespace Bursar.Ledger;

/// <summary>The state of a <see cref="StudyCollection"/>. The values are stored: never renumber them.</summary>
public enum CollectionState
{
    /// <summary>It is not published; its studies can be others.</summary>
    Draft = 1,

    /// <summary>Its studies were published together, now or from a later time.</summary>
    Published = 2,

    /// <summary>It was deleted; its studies were not.</summary>
    Deleted = 3,
}
