namespace Bursar.Ledger;

/// <summary>The state of a submission. The values are stored: never renumber them.</summary>
public enum SubmissionState
{
    /// <summary>A participant has the place and is working.</summary>
    Taken = 1,

    /// <summary>The work was accepted and paid for, once.</summary>
    Approved = 2,

    /// <summary>The work was submitted and waits for a decision.</summary>
    Submitted = 3,

    /// <summary>The work was rejected; nothing is paid unless the rejection is overridden.</summary>
    Rejected = 4,

    /// <summary>The participant returned the place.</summary>
    Returned = 5,

    /// <summary>The time limit passed before anything was submitted.</summary>
    TimedOut = 6,

    /// <summary>The participant was screened out and paid for their time.</summary>
    ScreenedOut = 7,

    /// <summary>Part of the reward was paid, once.</summary>
    PartlyApproved = 8,

    /// <summary>A participant has the place for <see cref="Submission.ReservedFor"/>, and has not started.</summary>
    Reserved = 9,
}
