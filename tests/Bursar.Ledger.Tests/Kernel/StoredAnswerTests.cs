namespace Bursar.Ledger.Tests;

public sealed class StoredAnswerTests
{
    private static readonly TopUp First = new(7, Amount(5), Currency.USD, "grant");
    private static readonly Receipt Receipt = new(BookId(), 1, Amount(5), Start);

    [Fact]
    public void Replay_SameRequest_IsTheStoredReceiptMarked()
    {
        var outcome = Stored().Replay(First with { });

        Assert.True(outcome.Accepted);
        Assert.Equal(Receipt with { Replayed = true }, outcome.Receipt);
        Assert.False(Receipt.Replayed);
    }

    [Fact]
    public void Replay_SameKeyOtherAmount_IsRejectedWithTheFieldsName()
        => AssertDiffers("amount", First with { Amount = Amount(6) });

    [Fact]
    public void Replay_SameKeyOtherCurrency_IsRejectedWithTheFieldsName()
        => AssertDiffers("currency", First with { Currency = Currency.GBP });

    [Fact]
    public void Replay_SameKeyOtherReference_IsRejectedWithTheFieldsName()
        => AssertDiffers("reference", First with { Reference = "" });

    [Fact]
    public void Replay_SameKeyOtherCommand_IsRejected()
        => AssertDiffers("command", new Refund(7, Amount(5), Currency.USD, "grant"));

    private static StoredAnswer Stored() => new(RequestKey.From(7, "key")!, First.Describe().ToString(), Receipt);

    private static void AssertDiffers(string field, Command command)
    {
        var outcome = Stored().Replay(command);

        Assert.Equal(RejectionCode.KeyReused, outcome.Rejection?.Code);
        Assert.Equal($"This request key was used with a different {field}.", outcome.Rejection!.Detail);
    }
}
