using System.Diagnostics;
using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.Api.Tests;

public sealed class ApiFaultsTests
{
    public static TheoryData<FaultKind> Kinds => [.. Enum.GetValues<FaultKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_EveryFault_HasAnError(FaultKind kind)
    {
        var error = ApiFaults.Of(new Fault(kind, "Why."), new DefaultHttpContext().Request);

        Assert.Equal(
            kind switch
            {
                FaultKind.BodyTooLarge => (413, "body_too_large"),
                FaultKind.BodyUnreadable => (400, "bad_request"),
                FaultKind.Busy => (503, "busy"),
                FaultKind.StoreUnavailable => (503, "store_unavailable"),
                FaultKind.OutcomeUnknown => (500, "outcome_unknown"),
                _ => (500, "server_fault"),
            },
            (error.Status, error.Code));
    }

    /// <summary>Under a key, a retry finds the answer of what was done, so the client may try again at once.</summary>
    [Fact]
    public void Of_OutcomeUnknownUnderAKey_IsStoreUnavailable()
    {
        var request = new DefaultHttpContext().Request;
        request.Headers["Idempotency-Key"] = "a key";

        Assert.Equal("store_unavailable", ApiFaults.Of(new(FaultKind.OutcomeUnknown, "Why."), request).Code);
    }

    [Fact]
    public void Of_FaultThatNobodyMapped_Throws() => Assert.Throws<UnreachableException>(
        () => ApiFaults.Of(new Fault((FaultKind)int.MaxValue, ""), new DefaultHttpContext().Request));
}
