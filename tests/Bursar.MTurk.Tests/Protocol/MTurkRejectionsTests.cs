using System.Diagnostics;

namespace Bursar.MTurk.Tests;

public sealed class MTurkRejectionsTests
{
    public static TheoryData<RejectionCode> Codes => [.. Enum.GetValues<RejectionCode>()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Of_EveryCode_HasAnErrorOfItsOwnOrTheLedgersWords(RejectionCode code)
    {
        var error = MTurkRejections.Of(new(code, "The ledger's words."));

        var (type, turkCode, own) = code switch
        {
            RejectionCode.InsufficientFunds => ("RequestError", "AWS.MechanicalTurk.InsufficientFunds", true),
            RejectionCode.PriceWouldChange => ("RequestError", "AWS.MechanicalTurk.InvalidMaximumAssignmentsIncrease", true),
            RejectionCode.RewardWouldFall => ("RequestError", "AWS.MechanicalTurk.InvalidHITState", true),
            RejectionCode.Busy or RejectionCode.Repeated => ("ThrottlingException", null, true),
            _ => ("RequestError", "AWS.MechanicalTurk.InvalidParameterValue", false),
        };
        Assert.Equal((type, turkCode, 400), (error.Type, error.TurkErrorCode, error.Status));
        Assert.Equal(own, error.Message != "The ledger's words.");
    }

    [Fact]
    public void Of_CodeThatNobodyMapped_Throws()
        => Assert.Throws<UnreachableException>(() => MTurkRejections.Of(new((RejectionCode)int.MaxValue, "")));
}
