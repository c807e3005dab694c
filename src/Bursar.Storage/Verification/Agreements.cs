using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// What must be true between tables, whatever the balances and hashes say: money, work, counters and credentials name each other
/// in both directions. Where a table has no index for a direction, EXCEPT makes the store sort
/// both sides once, on disk if it must.
/// </summary>
internal static partial class Agreements
{
    private const string Zero = "CAST(0 AS bigint)";
    private const int TopUp = (int)TransferKind.TopUp;
    private const int Refund = (int)TransferKind.Refund;
    private const int Reserve = (int)TransferKind.Reserve;
    private const int Release = (int)TransferKind.Release;
    private const int Payment = (int)TransferKind.Payment;
    private const int Bonus = (int)TransferKind.Bonus;
    private const int Funding = (int)AccountKind.Funding;
    private const int Available = (int)AccountKind.Available;
    private const int Held = (int)AccountKind.Held;
    private const int Paid = (int)AccountKind.Paid;
    private const int Taken = (int)SubmissionState.Taken;
    private const int Submitted = (int)SubmissionState.Submitted;
    private const int Approved = (int)SubmissionState.Approved;
    private const int Rejected = (int)SubmissionState.Rejected;
    private const int Returned = (int)SubmissionState.Returned;
    private const int TimedOut = (int)SubmissionState.TimedOut;
    private const int ScreenedOut = (int)SubmissionState.ScreenedOut;
    private const int Partly = (int)SubmissionState.PartlyApproved;
    private const int Reserved = (int)SubmissionState.Reserved;
    private const int Draft = (int)StudyState.Draft;
    private const int Active = (int)StudyState.Active;
    private const int Paused = (int)StudyState.Paused;
    private const int Stopped = (int)StudyState.Stopped;
    private const int Deleted = (int)StudyState.Deleted;

    /// <summary>All of them, in the order in which they are checked.</summary>
    /// <param name="keysSince">From when on the answers to requests must be there; null if that is not known.</param>
    public static IEnumerable<Agreement> Of(DateTimeOffset? keysSince)
        => [.. Money, .. Work, .. People, .. Payouts, .. keysSince is { } since ? Answers(since) : []];

    private static long Micros(TimeSpan span) => span.Ticks / TimeSpan.TicksPerMicrosecond;
}
