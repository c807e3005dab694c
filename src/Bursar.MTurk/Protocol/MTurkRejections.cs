using System.Diagnostics;

namespace Bursar.MTurk;

/// <summary>Maps every <see cref="RejectionCode"/> of the ledger to an error.</summary>
internal static class MTurkRejections
{
    /// <summary>The error for a rejection. Each code has its own line, so that a new one is never mapped by accident.</summary>
    /// <exception cref="UnreachableException">The code is not a <see cref="RejectionCode"/>, or is missing here.</exception>
    public static MTurkError Of(Rejection rejection) => rejection.Code switch
    {
        RejectionCode.InsufficientFunds => MTurkErrors.InsufficientFunds,
        RejectionCode.PriceWouldChange => MTurkErrors.TooManyMore,
        RejectionCode.RewardWouldFall => MTurkErrors.RewardLowered,
        RejectionCode.Busy => MTurkErrors.Throttled,

        // Clients sign a throttled call again: an honest one succeeds in the next second, and a copy cannot be signed.
        RejectionCode.Repeated => MTurkErrors.Throttled,

        // MTurk has no message for these, or one that needs more than the rejection: operations that can meet one answer it
        // themselves (HitChange, AssignmentDecision, Repeated). The rest is answered in the ledger's words.
        RejectionCode.NotFound
            or RejectionCode.AlreadyExists
            or RejectionCode.InvalidValue
            or RejectionCode.InvalidAmount
            or RejectionCode.WrongCurrency
            or RejectionCode.OutOfRange
            or RejectionCode.SandboxBook
            or RejectionCode.WrongState
            or RejectionCode.Changed
            or RejectionCode.NotDue
            or RejectionCode.OfferOver
            or RejectionCode.TimeOver
            or RejectionCode.NotEligible
            or RejectionCode.NoPlaceFree
            or RejectionCode.QuotaUsed
            or RejectionCode.KeyReused => MTurkErrors.Request(rejection.Detail),

        var unknown => throw new UnreachableException($"MTurk's dialect has no error for {unknown}."),
    };
}
