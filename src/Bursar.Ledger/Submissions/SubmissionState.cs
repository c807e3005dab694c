namespace Bursar.Ledger;

/// <summary>Where a submission is in its life. The values are stored: never renumber them.</summary>
public enum SubmissionState
{
    /// <summary>The participant has the place and works.</summary>
    Taken = 1,

    /// <summary>Paid, once.</summary>
    Approved = 2,

    /// <summary>The work is there and waits for a decision.</summary>
    Submitted = 3,

    /// <summary>The work was not accepted; nothing was paid, unless the rejection is overridden.</summary>
    Rejected = 4,

    /// <summary>The participant gave the place back.</summary>
    Returned = 5,

    /// <summary>The time limit passed before anything was submitted.</summary>
    TimedOut = 6,

    /// <summary>The participant did not fit, and was paid something for the time.</summary>
    ScreenedOut = 7,

    /// <summary>A part of the reward was paid, once.</summary>
    PartlyApproved = 8,
}
