namespace Bursar.Storage.Tests;

/// <summary>Two nodes use the same request key, book number or access key at the same time. One of them succeeds.</summary>
public abstract partial class NodesConformance
{
    [Fact]
    public async Task SameKey_OnTwoNodes_MovesOnceAndAnswersTheSame()
    {
        await using var nodes = await StartAsync();
        await nodes[0].OpenBook();

        var (first, second) = await nodes.OneAfterTheOtherAsync(TopUp(5, "once"), TopUp(5, "once"));

        Assert.False(first.Receipt!.Replayed);
        Assert.Equal(first.Receipt with { Replayed = true }, second.Receipt);
        Assert.Single(await nodes[2].TransfersOf());
        Assert.Equal(Amount(5), (await nodes[2].BookOf()).Available.Total);
    }

    [Fact]
    public async Task SameKey_AnotherAmountOnAnotherNode_IsRefused()
    {
        await using var nodes = await StartAsync();
        await nodes[0].OpenBook();

        var (first, second) = await nodes.OneAfterTheOtherAsync(TopUp(5, "once"), TopUp(6, "once"));

        Assert.True(first.Accepted);
        Assert.Equal(RejectionCode.KeyReused, second.Rejection!.Code);
        Assert.Single(await nodes[2].TransfersOf());
    }

    [Fact]
    public async Task SameSeal_AnotherKeyOnAnotherNode_IsRefused()
    {
        await using var nodes = await StartAsync();
        await nodes[0].OpenBook();

        var (first, second) = await nodes.OneAfterTheOtherAsync(
            TopUp(5, "one") with { Seal = Key("seal") }, TopUp(5, "two") with { Seal = Key("seal") });

        Assert.True(first.Accepted);
        Assert.Equal(RejectionCode.Repeated, second.Rejection!.Code);
        Assert.Single(await nodes[2].TransfersOf());
    }

    [Fact]
    public async Task OpenBook_SameNumberAndKeyOnTwoNodes_IsOneBookAndOneAnswer()
    {
        await using var nodes = await StartAsync();
        var (first, gate) = await nodes.HoldAsync(NewBook(Number, 0));

        var second = await nodes[1].Must(NewBook(Number, 1));
        gate.Open();

        // The first node collides, tries again, and finds what the second one stored.
        Assert.False(second.Replayed);
        Assert.Equal(second with { Replayed = true }, (await first).Receipt);
        Assert.Equal(second.Subject, (await nodes[2].BookOf()).Id);
        Assert.Single(await nodes[2].ListAsync(new MembersOfBook(Number, 10), Stop));
    }

    [Fact]
    public async Task OpenBook_SameNumberOnTwoNodes_ExactlyOneWins()
    {
        await using var nodes = await StartAsync();
        var (first, gate) = await nodes.HoldAsync(NewBook(Number, 0) with { Key = null, Title = "first" });

        await nodes[1].Must(NewBook(Number, 1) with { Key = null, Title = "second" });
        gate.Open();

        Assert.Equal(RejectionCode.AlreadyExists, (await first).Rejection!.Code);
        Assert.Equal("second", (await nodes[2].BookOf()).Title);
        Assert.Single(await nodes[2].ListAsync(new MembersOfBook(Number, 10), Stop));
    }

    [Fact]
    public async Task AddAccessKey_SameKeyOnTwoNodes_ExactlyOneWins()
    {
        await using var nodes = await StartAsync();
        await nodes[0].OpenBook();
        await nodes[0].OpenBook(number: 8);

        var (first, second) = await nodes.OneAfterTheOtherAsync(
            new AddAccessKey(await nodes[0].BookOf(), "AKIDSHARED", new byte[] { 1 }),
            new AddAccessKey(await nodes[1].BookOf(8), "AKIDSHARED", new byte[] { 2 }));

        Assert.True(first.Accepted);
        Assert.Equal(RejectionCode.AlreadyExists, second.Rejection!.Code);
        Assert.Equal(Number, (await nodes[2].FindAsync<AccessKey>(RowKey.OfAccessKey("AKIDSHARED"), Stop))!.ForBook);
    }
}
