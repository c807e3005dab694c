namespace Bursar.Ledger;

/// <summary>The state of a kind of trait. The values are stored: never renumber them.</summary>
public enum TraitTypeState
{
    /// <summary>Participants can ask for it, and new studies can require it.</summary>
    Active = 1,

    /// <summary>Participants cannot ask for it, and new studies cannot require it.</summary>
    Inactive = 2,

    /// <summary>
    /// The payer deleted it. Studies that require it continue to, and participants who have it keep it. Its name is free again.
    /// </summary>
    Deleted = 3,
}
