namespace Bursar.Ledger;

/// <summary>How far a request for a trait has come. The values are stored: never renumber them.</summary>
public enum TraitRequestState
{
    /// <summary>The participant is taking the test. Once the time for it is over, it counts as not passed.</summary>
    Testing = 1,

    /// <summary>The payer has to decide.</summary>
    Pending = 2,

    /// <summary>The participant was given the trait, by the payer or automatically.</summary>
    Granted = 3,

    /// <summary>The payer refused it.</summary>
    Refused = 4,
}
