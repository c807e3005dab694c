namespace Bursar.Ledger;

/// <summary>
/// How many of a study's submissions have ended in each way. Those that have not ended are counted by <see cref="Study.Taken"/>
/// and <see cref="Study.Submitted"/>.
/// </summary>
/// <param name="Approved">Those that were approved and paid in full.</param>
/// <param name="Rejected">Those that were rejected.</param>
/// <param name="Returned">Those that participants returned.</param>
/// <param name="TimedOut">Those whose time ran out.</param>
/// <param name="ScreenedOut">Those whose participants were screened out.</param>
/// <param name="PartlyApproved">Those for which part of the reward was paid.</param>
public readonly record struct SubmissionTally(
    int Approved, int Rejected, int Returned, int TimedOut, int ScreenedOut, int PartlyApproved)
{
    /// <summary>The number of all of them.</summary>
    public int Total => Approved + Rejected + Returned + TimedOut + ScreenedOut + PartlyApproved;

    /// <summary>The number in one state; zero for a state in which a submission has not ended.</summary>
    public int Of(SubmissionState state) => state switch
    {
        SubmissionState.Approved => Approved,
        SubmissionState.Rejected => Rejected,
        SubmissionState.Returned => Returned,
        SubmissionState.TimedOut => TimedOut,
        SubmissionState.ScreenedOut => ScreenedOut,
        SubmissionState.PartlyApproved => PartlyApproved,
        _ => 0,
    };

    /// <summary>Counts more submissions in one state, or fewer; nothing if a submission has not ended in it.</summary>
    public SubmissionTally With(SubmissionState state, int more) => state switch
    {
        SubmissionState.Approved => this with { Approved = Approved + more },
        SubmissionState.Rejected => this with { Rejected = Rejected + more },
        SubmissionState.Returned => this with { Returned = Returned + more },
        SubmissionState.TimedOut => this with { TimedOut = TimedOut + more },
        SubmissionState.ScreenedOut => this with { ScreenedOut = ScreenedOut + more },
        SubmissionState.PartlyApproved => this with { PartlyApproved = PartlyApproved + more },
        _ => this,
    };

    /// <summary>The sum of two tallies.</summary>
    public SubmissionTally Plus(SubmissionTally other) => new(
        Approved + other.Approved,
        Rejected + other.Rejected,
        Returned + other.Returned,
        TimedOut + other.TimedOut,
        ScreenedOut + other.ScreenedOut,
        PartlyApproved + other.PartlyApproved);
}
