namespace Bursar.Storage.Tests;

/// <summary>The answer to a commit is lost, so the outcome is unknown.</summary>
public sealed partial class RetryTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Execute_CommitIsLost_ThoseWithAKeyAreDoneOnceAndTheOthersAreToldThatNobodyKnows(bool done)
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;

        var sent = await SendInOneBatchAsync(
            ledger, store, () => Lose(store, 1, done), TopUp(1, "a"), TopUp(2), TopUp(4, "b"), TopUp(4, "b"), TopUp(8, "b"));

        Assert.False((await sent[0]).Receipt!.Replayed);
        var unknown = await Assert.ThrowsAsync<StoreException>(() => sent[1]);
        Assert.True(unknown.MayBeDone);
        Assert.False((await sent[2]).Receipt!.Replayed);
        Assert.Equal((await sent[2]).Receipt! with { Replayed = true }, (await sent[3]).Receipt);
        Assert.Equal(RejectionCode.KeyReused, (await sent[4]).Rejection?.Code);
        Assert.Equal(Amount(done ? 7 : 5), (await ledger.BookOf()).Available.Total);
        Assert.Equal(done ? 3 : 2, (await ledger.MustPassAudit()).Transfers);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Execute_CommitIsLostAndTheNextTryHasABug_NothingWithoutAKeyIsDoneAgain(bool done)
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        var begins = 0;

        var sent = await SendInOneBatchAsync(
            ledger,
            store,
            () =>
            {
                Lose(store, 1, done);
                // The first try gets through, the second does not; then they are tried one by one.
                store.BeforeBegin = () => ++begins == 2 ? throw new NotSupportedException("a bug") : Task.CompletedTask;
            },
            TopUp(1, "a"),
            TopUp(2),
            TopUp(4, "b"));

        Assert.False((await sent[0]).Receipt!.Replayed);
        Assert.True((await Assert.ThrowsAsync<StoreException>(() => sent[1])).MayBeDone);
        Assert.False((await sent[2]).Receipt!.Replayed);
        Assert.Equal(4, begins);
        Assert.Equal(Amount(done ? 7 : 5), (await ledger.BookOf()).Available.Total);
    }

    [Fact]
    public async Task Execute_CommitIsLostAndTheStoreStaysAway_NobodyIsToldThatNothingWasDone()
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;

        var sent = await SendInOneBatchAsync(
            ledger,
            store,
            () =>
            {
                Lose(store, 1, done: true);
                var begins = 0;
                store.BeforeBegin = () => ++begins > 1 ? throw Away() : Task.CompletedTask;
            },
            TopUp(1, "a"),
            TopUp(2));

        foreach (var one in sent)
            Assert.Equal("The line went dead.", (await Assert.ThrowsAsync<StoreException>(() => one)).Message);
        store.BeforeBegin = GatedStore.Pass;
        Assert.True((await ledger.Must(TopUp(1, "a"))).Replayed);
        Assert.Equal(Amount(3), (await ledger.BookOf()).Available.Total);
    }

    [Fact]
    public async Task Execute_CommitIsLostTwice_IsStillItsOwnAnswer()
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        var refund = new Refund(Number, Amount(5), Currency.USD, "") { Key = Key("refund") };

        // Refused in the first try; in the second the money is there, so that there is something to lose again.
        var sent = await SendInOneBatchAsync(ledger, store, () => Lose(store, 2, done: true), refund, TopUp(5, "a"));

        Assert.All(await Task.WhenAll(sent), outcome => Assert.False(outcome.Receipt!.Replayed));
        Assert.Equal(Amount(0), (await ledger.BookOf()).Available.Total);
        Assert.Equal(2, (await ledger.MustPassAudit()).Transfers);
    }

    [Fact]
    public async Task Execute_RefusedWithoutAKeyInALostCommit_IsRefused()
    {
        var (ledger, store) = await StartAsync();
        await using var _ = ledger;
        var refund = new Refund(Number, Amount(50), Currency.USD, "");

        var sent = await SendInOneBatchAsync(ledger, store, () => Lose(store, 1, done: true), refund, TopUp(5));

        Assert.Equal(RejectionCode.InsufficientFunds, (await sent[0]).Rejection?.Code);
        Assert.True((await Assert.ThrowsAsync<StoreException>(() => sent[1])).MayBeDone);
    }

    /// <summary>Loses the next commits, before or after they are done.</summary>
    private static void Lose(GatedStore store, int times, bool done)
    {
        Task Once() => times-- > 0 ? throw new StoreException("The line went dead.") { MayBeDone = true } : Task.CompletedTask;
        if (done) store.AfterCommit = Once;
        else store.BeforeCommit = Once;
    }

    /// <summary>Sends commands so that they make one batch, and prepares the store for it.</summary>
    private static async Task<Task<Outcome>[]> SendInOneBatchAsync(
        Committer ledger, GatedStore store, Action prepare, params Command[] commands)
    {
        var gate = new Gate();
        store.BeforeCommit = gate.PassAsync;
        var before = ledger.Send(new CreateUser(ObjectId.Random(Start), "Before", "before@example.org"));
        await gate.Reached;
        store.BeforeCommit = GatedStore.Pass;
        var sent = commands.Select(ledger.Send).ToArray();
        // Between the batches: whatever is prepared is for the next one.
        store.BeforeTidy = () =>
        {
            store.BeforeTidy = GatedStore.Pass;
            prepare();
            return Task.CompletedTask;
        };
        gate.Open();
        await before;
        return sent;
    }
}
