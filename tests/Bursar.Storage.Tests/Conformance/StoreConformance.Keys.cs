namespace Bursar.Storage.Tests;

/// <summary>Request keys: exactly once.</summary>
public abstract partial class StoreConformance
{
    [Fact]
    public async Task Execute_SameKeyAndRequest_AnswersTheFirstReceiptAndMovesNothing()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();
        var first = await ledger.Must(TopUp(5, "once"));
        await ledger.Must(TopUp(1));
        _clock.Advance(TimeSpan.FromHours(1));

        var again = await ledger.Must(TopUp(5, "once"));

        Assert.False(first.Replayed);
        Assert.Equal(first with { Replayed = true }, again);
        Assert.Equal(2, (await ledger.TransfersOf()).Count);
        Assert.Equal("once", (await ledger.TransfersOf())[0].RequestKey);
    }

    [Fact]
    public async Task Execute_SameKeyAnotherAmount_IsRefusedNamingTheAmount()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();
        await ledger.Must(TopUp(5, "once"));

        var detail = await ledger.MustRefuse(TopUp(6, "once"), RejectionCode.KeyReused);

        Assert.Contains("amount", detail, StringComparison.Ordinal);
        Assert.Equal(Amount(5), (await ledger.BookOf()).Available.Total);
        Assert.True((await ledger.Must(TopUp(5, "once"))).Replayed);
    }

    [Fact]
    public async Task Execute_SameKeyTwiceInOneBatch_MovesOnce()
    {
        var (ledger, store) = await StartGatedAsync();
        await using var _ = ledger;
        await ledger.OpenBook();
        var before = store.Commits;

        var sent = await SendInOneBatchAsync(ledger, store, TopUp(5, "once"), TopUp(5, "once"), TopUp(6, "once"));

        var outcomes = await Task.WhenAll(sent);
        Assert.Equal(before + 2, store.Commits);
        Assert.False(outcomes[0].Receipt!.Replayed);
        Assert.Equal(outcomes[0].Receipt! with { Replayed = true }, outcomes[1].Receipt);
        Assert.Equal(RejectionCode.KeyReused, outcomes[2].Rejection!.Code);
        Assert.Single(await ledger.TransfersOf());
    }

    [Fact]
    public async Task Execute_SameKeyWhileTheFirstIsCommitted_MovesOnce()
    {
        var (ledger, store) = await StartGatedAsync();
        await using var _ = ledger;
        await ledger.OpenBook();
        var gate = new Gate();
        store.BeforeCommit = gate.PassAsync;
        var first = ledger.Send(TopUp(5, "once"));
        await gate.Reached;
        var second = ledger.Send(TopUp(5, "once"));
        gate.Open();

        Assert.Equal((await first).Receipt! with { Replayed = true }, (await second).Receipt);
        Assert.Single(await ledger.TransfersOf());
    }

    [Fact]
    public async Task Execute_SameKeyFromManyCallers_MovesOnce()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();

        var receipts = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => ledger.Must(TopUp(5, "once")))));

        Assert.Single(receipts, receipt => !receipt.Replayed);
        Assert.Single(receipts.Select(receipt => receipt with { Replayed = true }).Distinct());
        Assert.Single(await ledger.TransfersOf());
    }

    [Fact]
    public async Task Execute_SameKeyAfterReopening_AnswersTheFirstReceipt()
    {
        Receipt first;
        await using (var ledger = await StartAsync())
        {
            await ledger.OpenBook();
            first = await ledger.Must(TopUp(5, "once"));
        }

        await using var reopened = await StartAsync();
        Assert.Equal(first with { Replayed = true }, await reopened.Must(TopUp(5, "once")));
        await reopened.MustRefuse(TopUp(6, "once"), RejectionCode.KeyReused);
        Assert.Single(await reopened.TransfersOf());
    }

    [Fact]
    public async Task Execute_SameKeyInAnotherBook_IsAnotherKey()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();
        await ledger.OpenBook(number: 8);
        await ledger.Must(TopUp(5, "once"));

        Assert.False((await ledger.Must(TopUp(6, "once", book: 8))).Replayed);
    }

    [Fact]
    public async Task Execute_Refused_LeavesNothingAndItsKeyFree()
    {
        var (ledger, store) = await StartGatedAsync();
        await using var _ = ledger;
        await ledger.OpenBook(funds: 1);
        var before = await ledger.BookOf();
        var refund = new Refund(Number, Amount(5), Currency.USD, "") { Key = Key("free") };

        await ledger.MustRefuse(refund, RejectionCode.InsufficientFunds);
        var commits = store.Commits;
        await ledger.MustRefuse(refund, RejectionCode.InsufficientFunds);

        Assert.Equal(commits, store.Commits);
        Assert.Equal(before, await ledger.BookOf());
        Assert.Single(await ledger.TransfersOf());
        // Under the same key: refused, then another request, which is accepted, all in one batch.
        var sent = await SendInOneBatchAsync(ledger, store, refund, TopUp(9, "free"), refund);
        Assert.Equal(RejectionCode.InsufficientFunds, (await sent[0]).Rejection!.Code);
        Assert.Equal(Amount(10), (await sent[1]).Receipt!.Available);
        Assert.Equal(RejectionCode.KeyReused, (await sent[2]).Rejection!.Code);
    }

    [Fact]
    public async Task Execute_SameKeyAfterItsLifetime_IsDoneAnew()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();
        var first = await ledger.Must(TopUp(5, "daily"));
        _clock.Advance(RequestKey.Lifetime);
        Assert.Equal(first with { Replayed = true }, await ledger.Must(TopUp(5, "daily")));

        _clock.Advance(TimeSpan.FromMicroseconds(1));
        var second = await ledger.Must(TopUp(6, "daily"));

        Assert.Equal(2, second.Transfer);
        Assert.False(second.Replayed);
        Assert.Equal(second with { Replayed = true }, await ledger.Must(TopUp(6, "daily")));
        Assert.Equal(2, (await ledger.TransfersOf()).Count);
    }

    [Fact]
    public async Task Tidy_AnswersPastTheirLifetime_AreDroppedFromTheStore()
    {
        var keys = Enumerable.Range(0, 2_500).Select(i => $"key {i}").ToList();
        await using (var ledger = await StartAsync())
        {
            await ledger.OpenBook();
            await Task.WhenAll(keys.Select(key => ledger.Must(TopUp(1, key))));
            Assert.True((await ledger.Must(TopUp(1, keys[^1]))).Replayed);
            // A store may drop them some hours later than it forgets them.
            _clock.Advance(1.5 * RequestKey.Lifetime);
            // A little at a time, after each batch.
            for (var i = 0; i < 20; i++) await ledger.Must(TopUp(1, $"new {i}"));
        }

        await using var store = await OpenAsync();
        Assert.Empty(await AnswersAsync(store, Start, keys));
        Assert.Equal(20, (await AnswersAsync(store, Start, Enumerable.Range(0, 20).Select(i => $"new {i}"))).Count);
    }

    [Fact]
    public async Task Execute_TimeLeapsForward_ForgetsWhatIsMoreThanADayOldAndNothingYounger()
    {
        var random = new Random(TestSeed.Print());
        TimeSpan[] leaps =
        [
            default, TimeSpan.FromMicroseconds(1), TimeSpan.FromMinutes(11), TimeSpan.FromHours(6), TimeSpan.FromHours(11),
            TimeSpan.FromHours(23), TimeSpan.FromDays(1), TimeSpan.FromDays(2), TimeSpan.FromDays(7), TimeSpan.FromDays(30),
        ];
        var known = new Dictionary<string, DateTimeOffset>();
        await using var ledger = await StartAsync();
        await ledger.OpenBook();
        for (var step = 0; step < 400; step++)
        {
            if (random.Next(3) == 0) _clock.Advance(leaps[random.Next(leaps.Length)]);
            var key = $"key {random.Next(12)}";
            var remembered = known.TryGetValue(key, out var at) && at >= _clock.GetUtcNow() - RequestKey.Lifetime;

            Assert.Equal(remembered, (await ledger.Must(TopUp(1, key))).Replayed);

            if (!remembered) known[key] = _clock.GetUtcNow();
        }
    }

    [Fact]
    public async Task Tidy_TimeLeapsADayAgainAndAgain_DropsTheOldAnswers()
    {
        await using (var ledger = await StartAsync())
        {
            await ledger.OpenBook();
            for (var day = 0; day < 20; day++)
            {
                for (var i = 0; i < 10; i++) await ledger.Must(TopUp(1, $"day {day} key {i}"));
                _clock.Advance(TimeSpan.FromDays(1));
            }
        }

        await using var store = await OpenAsync();
        // Those of the last three days may be there still.
        Assert.InRange(await ((ICopySource)store).AnswersAsync(DateTimeOffset.MinValue, Stop).CountAsync(Stop), 10, 30);
    }

    /// <summary>The answers stored under these keys that have not expired at a time.</summary>
    private static async Task<IReadOnlyDictionary<UInt128, StoredAnswer>> AnswersAsync(
        IStore store, DateTimeOffset now, IEnumerable<string> keys)
    {
        var batch = new Batch([.. keys.Select(key => TopUp(1, key))], BookTime.Of(now));
        await using var transaction = await store.BeginAsync(Stop);
        await transaction.LoadAsync(batch, Stop);
        return batch.Answers;
    }
}
