using System.Diagnostics;
using Bursar.Http;

namespace Bursar.Prolific.Tests;

public sealed class ProlificErrorTests
{
    public static TheoryData<FaultKind> Kinds => [.. Enum.GetValues<FaultKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_EveryFault_HasAnError(FaultKind kind)
    {
        var error = ProlificError.Of(new Fault(kind, "Why."));

        Assert.Equal(
            kind switch
            {
                FaultKind.BodyTooLarge => (413, 140105),
                FaultKind.BodyUnreadable => (400, 140100),
                FaultKind.Busy => (503, 140502),
                FaultKind.StoreUnavailable => (503, 140503),
                FaultKind.OutcomeUnknown => (500, 140504),
                _ => (500, 140500),
            },
            (error.Status, (int)error.Code));
    }

    [Fact]
    public void Of_FaultThatNobodyMapped_Throws()
        => Assert.Throws<UnreachableException>(() => ProlificError.Of(new Fault((FaultKind)int.MaxValue, "")));
}
