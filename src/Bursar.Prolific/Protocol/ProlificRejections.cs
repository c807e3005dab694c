using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>Maps every <see cref="RejectionCode"/> of the ledger to an error of the wire.</summary>
internal static class ProlificRejections
{
    /// <summary>The error for a rejection, with the ledger's own sentence.</summary>
    public static ProlificError Of(Rejection rejection) => new(CodeOf(rejection.Code), rejection.Detail);

    /// <summary>The error code of a rejection; its HTTP status follows from it.</summary>
    /// <exception cref="InvalidOperationException">The rejection code has no line here.</exception>
    public static ErrorCode CodeOf(RejectionCode code) => code switch
    {
        RejectionCode.NotFound => ErrorCode.NotFound,
        RejectionCode.AlreadyExists => ErrorCode.WrongState,
        RejectionCode.InvalidValue => ErrorCode.InvalidValue,
        RejectionCode.InvalidAmount => ErrorCode.InvalidValue,
        RejectionCode.WrongCurrency => ErrorCode.InvalidValue,
        RejectionCode.OutOfRange => ErrorCode.InvalidValue,
        RejectionCode.InsufficientFunds => ErrorCode.InsufficientFunds,
        RejectionCode.SandboxBook => ErrorCode.WrongState,
        RejectionCode.WrongState => ErrorCode.WrongState,
        RejectionCode.Changed => ErrorCode.WrongState,
        RejectionCode.NotDue => ErrorCode.WrongState,
        RejectionCode.OfferOver => ErrorCode.WrongState,
        RejectionCode.TimeOver => ErrorCode.WrongState,
        RejectionCode.NotEligible => ErrorCode.WrongState,
        RejectionCode.NoPlaceFree => ErrorCode.WrongState,
        RejectionCode.PriceWouldChange => ErrorCode.WrongState,
        RejectionCode.RewardWouldFall => ErrorCode.WrongState,
        RejectionCode.KeyReused => ErrorCode.InvalidValue,
        RejectionCode.Repeated => ErrorCode.InvalidValue,
        RejectionCode.QuotaUsed => ErrorCode.QuotaUsed,
        RejectionCode.Busy => ErrorCode.Busy,
        _ => throw new InvalidOperationException($"There is no error for {code}."),
    };
}
