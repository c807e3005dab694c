namespace Bursar.Storage.Tests;

/// <summary>How batches form, and their limits.</summary>
public abstract partial class StoreConformance
{
    [Fact]
    public async Task Execute_WhileACommitIsHeld_MakesTheNextBatch()
    {
        var (ledger, store) = await StartGatedAsync();
        await using var _ = ledger;
        await ledger.OpenBook();
        var before = store.Commits;

        var sent = await SendInOneBatchAsync(ledger, store, [.. Enumerable.Range(0, 500).Select(i => TopUp(1, $"key {i}"))]);

        var receipts = await Task.WhenAll(sent);
        Assert.Equal(before + 2, store.Commits);
        Assert.Equal(Enumerable.Range(1, 500).Select(i => (long)i), receipts.Select(outcome => outcome.Receipt!.Transfer));
        Assert.Equal(500, (await ledger.MustPassAudit()).Transfers);
    }

    [Fact]
    public async Task Execute_MoreThanABatchTakes_MakesSeveral()
    {
        var (ledger, store) = await StartGatedAsync(new() { BatchLength = 100 });
        await using var _ = ledger;
        await ledger.OpenBook();
        var before = store.Commits;

        await Task.WhenAll(await SendInOneBatchAsync(ledger, store, [.. Enumerable.Range(0, 250).Select(_ => TopUp(1))]));

        Assert.Equal(before + 4, store.Commits);
        Assert.Equal(250, (await ledger.MustPassAudit()).Transfers);
    }

    [Fact]
    public async Task Execute_NotAnsweredBeforeItIsCommitted()
    {
        var (ledger, store) = await StartGatedAsync();
        await using var _ = ledger;
        await ledger.OpenBook();
        var gate = new Gate();
        store.AfterCommit = gate.PassAsync;

        var sent = ledger.Send(TopUp(1));
        await gate.Reached;

        Assert.False(sent.IsCompleted);
        gate.Open();
        Assert.True((await sent).Accepted);
    }

    [Fact]
    public async Task Execute_QueueFull_IsBusyAndEverythingAcceptedIsAnswered()
    {
        var (ledger, store) = await StartGatedAsync(new() { QueueLength = 16 });
        await using var _ = ledger;
        await ledger.OpenBook();
        await ledger.Must(new OpenBook(ObjectId.InBook(Start, Neighbour, 0), "Other", Currency.USD, Payer));
        var gate = new Gate();
        store.BeforeCommit = gate.PassAsync;
        var accepted = new List<Task<Outcome>> { ledger.Send(TopUp(1)) };
        await gate.Reached;
        for (var i = 0; i < 12; i++) accepted.Add(ledger.Send(TopUp(1, $"key {i}")));
        await ledger.MustRefuse(TopUp(1, "more than one book's share"), RejectionCode.Busy);
        for (var i = 0; i < 4; i++) accepted.Add(ledger.Send(TopUp(1, $"key {i}", book: Neighbour)));

        var busy = ledger.Send(TopUp(1, "too many", book: Neighbour));

        Assert.True(busy.IsCompleted);
        Assert.Equal(RejectionCode.Busy, (await busy).Rejection!.Code);
        Assert.Contains("nothing was done", (await busy).Rejection!.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain(accepted, task => task.IsCompleted);
        gate.Open();
        Assert.DoesNotContain(await Task.WhenAll(accepted), outcome => !outcome.Accepted);
        Assert.Equal(17, (await ledger.MustPassAudit()).Transfers);
        Assert.False((await ledger.Must(TopUp(1, "too many", book: Neighbour))).Replayed);
    }

    [Fact]
    public async Task Dispose_CommandsWaiting_AnswersThemAllAndTakesNoMore()
    {
        var (ledger, store) = await StartGatedAsync();
        await ledger.OpenBook();
        var gate = new Gate();
        store.BeforeCommit = gate.PassAsync;
        var accepted = new List<Task<Outcome>> { ledger.ExecuteAsync(TopUp(1), Stop).AsTask() };
        await gate.Reached;
        for (var i = 0; i < 100; i++) accepted.Add(ledger.ExecuteAsync(TopUp(1), Stop).AsTask());

        var disposed = ledger.DisposeAsync().AsTask();

        Assert.False(disposed.IsCompleted);
        await ledger.MustRefuse(TopUp(1), RejectionCode.Busy);
        gate.Open();
        await disposed.WaitAsync(Patience, Stop);
        Assert.DoesNotContain(await Task.WhenAll(accepted).WaitAsync(Patience, Stop), outcome => !outcome.Accepted);
        await using var reopened = await StartAsync();
        Assert.Equal(101, (await reopened.MustPassAudit()).Transfers);
    }

    [Fact]
    public async Task Execute_CancelledBeforeItIsQueued_IsNotDone()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await ledger.ExecuteAsync(TopUp(1), new CancellationToken(canceled: true)));

        Assert.Empty(await ledger.TransfersOf());
    }

    [Fact]
    public async Task Execute_CancelledOnceItIsQueued_IsDoneAndAnswered()
    {
        var (ledger, store) = await StartGatedAsync();
        await using var _ = ledger;
        await ledger.OpenBook();
        var gate = new Gate();
        store.BeforeCommit = gate.PassAsync;
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var sent = ledger.ExecuteAsync(TopUp(1), caller.Token).AsTask();
        await gate.Reached;
        await caller.CancelAsync();
        gate.Open();

        Assert.True((await sent.WaitAsync(Patience, Stop)).Accepted);
        Assert.Single(await ledger.TransfersOf());
    }
}
