namespace Bursar.Ledger;

/// <summary>Where a submission is in its life. The values are stored: never renumber them.</summary>
public enum SubmissionState
{
    /// <summary>The participant has the place.</summary>
    Taken = 1,

    /// <summary>Paid, once.</summary>
    Approved = 2,
}
