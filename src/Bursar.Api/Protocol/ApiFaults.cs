using System.Diagnostics;
using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.Api;

/// <summary>Maps every fault outside the operations to an error of this API.</summary>
internal static class ApiFaults
{
    private static readonly ApiError BodyTooLarge = ApiError.Of(ApiErrorCode.BodyTooLarge, "The body must not exceed 1 MiB.");

    /// <summary>The error for a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="request">The request: with an Idempotency-Key, retrying what may be done is safe.</param>
    /// <exception cref="UnreachableException">The kind of fault has no line here.</exception>
    public static ApiError Of(Fault fault, HttpRequest request) => fault.Kind switch
    {
        FaultKind.BodyTooLarge => BodyTooLarge,
        FaultKind.BodyUnreadable => ApiError.Of(ApiErrorCode.BadRequest, fault.Message),
        FaultKind.Busy => ApiError.Of(ApiErrorCode.Busy, $"{fault.Message} Try again."),
        FaultKind.OutcomeUnknown when !IdempotencyKey.IsGiven(request) => ApiError.Of(
            ApiErrorCode.OutcomeUnknown,
            "The store failed, and it is unknown whether the request was carried out. Check before you try again. "
            + "With an Idempotency-Key, a retry would be safe."),
        FaultKind.StoreUnavailable or FaultKind.OutcomeUnknown =>
            ApiError.Of(ApiErrorCode.StoreUnavailable, "The store failed. Try again with the same Idempotency-Key."),
        FaultKind.Bug => ApiError.Of(ApiErrorCode.ServerFault, "The server failed. The request is not at fault."),
        var unknown => throw new UnreachableException($"This API has no error for {unknown}."),
    };
}
