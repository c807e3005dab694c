using System.Diagnostics;
using Bursar.Http;

namespace Bursar.MTurk.Tests;

public sealed class ProtocolErrorsTests
{
    public static TheoryData<FaultKind> Kinds => [.. Enum.GetValues<FaultKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_EveryFault_HasAnError(FaultKind kind)
    {
        var error = ProtocolErrors.Of(new Fault(kind, "Why.") { Status = 408 });

        Assert.Equal(
            kind switch
            {
                FaultKind.BodyTooLarge => (413, "RequestEntityTooLargeException"),
                FaultKind.BodyUnreadable => (408, "SerializationException"),
                FaultKind.Busy => (400, "ThrottlingException"),
                _ => (500, "ServiceFault"),
            },
            (error.Status, error.Type));
    }

    [Fact]
    public void Of_FaultThatNobodyMapped_Throws()
        => Assert.Throws<UnreachableException>(() => ProtocolErrors.Of(new Fault((FaultKind)int.MaxValue, "")));
}
