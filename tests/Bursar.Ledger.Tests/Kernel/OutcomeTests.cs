namespace Bursar.Ledger.Tests;

public sealed class OutcomeTests
{
    [Fact]
    public void Outcome_OfAReceiptOrARejection_IsOneOfBoth()
    {
        Outcome done = new Receipt(BookId(), 1, Amount(5), Start);
        var refused = Outcome.Refused(RejectionCode.NotFound, "There is none.");

        Assert.True(done is { Accepted: true, Receipt: not null, Rejection: null });
        Assert.True(refused is { Accepted: false, Receipt: null, Rejection.Code: RejectionCode.NotFound });
        Assert.False(default(Outcome).Accepted);
    }
}
