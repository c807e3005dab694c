using System.Diagnostics;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>Maps every <see cref="RejectionCode"/> of the ledger to an error of this API.</summary>
internal static class ApiRejections
{
    /// <summary>The error for a rejection, with the ledger's own sentence.</summary>
    /// <exception cref="UnreachableException">The code is not a <see cref="RejectionCode"/>, or has no line here.</exception>
    public static ApiError Of(Rejection rejection) => ApiError.Of(CodeOf(rejection.Code), rejection.Detail);

    private static ApiErrorCode CodeOf(RejectionCode code) => code switch
    {
        RejectionCode.NotFound => ApiErrorCode.NotFound,
        RejectionCode.AlreadyExists => ApiErrorCode.AlreadyExists,
        RejectionCode.InvalidValue => ApiErrorCode.InvalidValue,
        RejectionCode.InvalidAmount => ApiErrorCode.InvalidAmount,
        RejectionCode.WrongCurrency => ApiErrorCode.WrongCurrency,
        RejectionCode.OutOfRange => ApiErrorCode.OutOfRange,
        RejectionCode.InsufficientFunds => ApiErrorCode.InsufficientFunds,
        RejectionCode.SandboxBook => ApiErrorCode.SandboxBook,
        RejectionCode.WrongState => ApiErrorCode.WrongState,
        RejectionCode.OfferOver => ApiErrorCode.OfferOver,
        RejectionCode.TimeOver => ApiErrorCode.TimeOver,
        RejectionCode.NotEligible => ApiErrorCode.NotEligible,
        RejectionCode.NoPlaceFree => ApiErrorCode.NoPlaceFree,
        RejectionCode.PriceWouldChange => ApiErrorCode.PriceWouldChange,
        RejectionCode.KeyReused => ApiErrorCode.KeyReused,
        RejectionCode.Busy => ApiErrorCode.Busy,
        RejectionCode.NotDue => ApiErrorCode.WrongState,

        // No command of this API causes these: they come from a changed reward, a document read before, signatures,
        // and drafts.
        RejectionCode.RewardWouldFall => ApiErrorCode.WrongState,
        RejectionCode.Changed or RejectionCode.Repeated or RejectionCode.QuotaUsed
            => ApiErrorCode.InvalidValue,

        _ => throw new UnreachableException($"This API has no error for {code}."),
    };
}
