namespace Bursar.Storage.Tests;

/// <summary>Seals: what was done under one is not done again under another request key.</summary>
public abstract partial class StoreConformance
{
    [Fact]
    public async Task Execute_SameSealAndAnotherKey_IsRefusedAlsoAfterARestart()
    {
        await using (var ledger = await StartAsync())
        {
            await ledger.OpenBook();
            await ledger.Must(Sealed("one", "seal"));
            await ledger.MustRefuse(Sealed("two", "seal"), RejectionCode.Repeated);
            Assert.True((await ledger.Must(Sealed("one", "seal"))).Replayed);
        }

        await using var reopened = await StartAsync();
        await reopened.MustRefuse(Sealed("three", "seal"), RejectionCode.Repeated);
        Assert.True((await reopened.Must(Sealed("one", "seal"))).Replayed);
        await reopened.Must(Sealed("three", "another seal"));

        Assert.Equal(2, (await reopened.TransfersOf()).Count);
    }

    [Fact]
    public async Task Execute_RetryUnderANewSeal_UsesUpThatSealToo()
    {
        await using (var ledger = await StartAsync())
        {
            await ledger.OpenBook();
            await ledger.Must(Sealed("one", "first"));
            Assert.True((await ledger.Must(Sealed("one", "second"))).Replayed);
        }

        await using var reopened = await StartAsync();
        await reopened.MustRefuse(Sealed("two", "second"), RejectionCode.Repeated);

        Assert.Single(await reopened.TransfersOf());
    }

    [Fact]
    public async Task Execute_SameSealTwiceInOneBatch_MovesOnce()
    {
        var (ledger, store) = await StartGatedAsync();
        await using var _ = ledger;
        await ledger.OpenBook();

        var sent = await SendInOneBatchAsync(ledger, store, Sealed("one", "seal"), Sealed("two", "seal"), Sealed("one", "new"));

        var outcomes = await Task.WhenAll(sent);
        Assert.False(outcomes[0].Receipt!.Replayed);
        Assert.Equal(RejectionCode.Repeated, outcomes[1].Rejection!.Code);
        Assert.True(outcomes[2].Receipt!.Replayed);
        Assert.Single(await ledger.TransfersOf());
    }

    [Fact]
    public async Task Execute_SealOfARefusedCommand_IsFree()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();
        var refund = new Refund(Number, Amount(5), Currency.USD, "out") with { Key = Key("one"), Seal = Key("seal") };
        await ledger.MustRefuse(refund, RejectionCode.InsufficientFunds);

        await ledger.Must(Sealed("two", "seal"));
    }

    private static TopUp Sealed(string key, string seal) => TopUp(5, key) with { Seal = Key(seal) };
}
