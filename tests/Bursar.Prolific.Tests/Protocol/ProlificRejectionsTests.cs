using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class ProlificRejectionsTests
{
    public static TheoryData<RejectionCode> Codes => [.. Enum.GetValues<RejectionCode>()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Of_EveryCode_IsAnErrorWithItsDetail(RejectionCode code)
    {
        var error = ProlificRejections.Of(new(code, "why"));

        Assert.True(Enum.IsDefined(error.Code));
        Assert.Equal("why", error.Detail);
        Assert.Equal(
            code switch
            {
                RejectionCode.NotFound => 404,
                RejectionCode.Busy => 503,
                _ when error.Code == ErrorCode.InvalidValue => 422,
                _ => 400,
            },
            error.Status);
    }

    [Fact]
    public void CodeOf_ACodeThatIsNotMapped_Throws()
        => Assert.Throws<InvalidOperationException>(() => ProlificRejections.CodeOf(Enum.GetValues<RejectionCode>().Max() + 1));
}
