namespace Bursar.Storage.Tests;

/// <summary>What one book may take from the others: turns in a batch, and bytes that cost it nothing.</summary>
public abstract partial class StoreConformance
{
    // In the same database, where there are two.
    private const int Neighbour = Number + 2;

    [Fact]
    public async Task Execute_ABookSendsMoreThanABatch_AnotherBookIsInTheNextOne()
    {
        var (ledger, store) = await StartGatedAsync(new() { BatchLength = 10 });
        await using var _ = ledger;
        await ledger.OpenBook();
        await ledger.Must(new OpenBook(ObjectId.InBook(Start, Neighbour, 0), "Other", Currency.USD, Payer));
        var (first, second) = (new Gate(), new Gate());
        store.BeforeCommit = first.PassAsync;
        var before = ledger.Send(TopUp(1));
        await first.Reached;
        var many = Enumerable.Range(0, 50).Select(_ => ledger.Send(TopUp(1))).ToList();
        var other = ledger.Send(TopUp(1, book: Neighbour));
        // The next batch passes.
        var passing = 1;
        store.BeforeCommit = () => passing-- > 0 ? GatedStore.Pass() : second.PassAsync();
        first.Open();

        Assert.True((await other).Accepted);

        await second.Reached;
        await Task.WhenAll(many.Take(9));
        Assert.DoesNotContain(many.Skip(9), task => task.IsCompleted);
        second.Open();
        Assert.DoesNotContain(await Task.WhenAll(many.Append(before)), outcome => !outcome.Accepted);
        Assert.Equal(51, (await ledger.TransfersOf()).Count);
    }

    [Fact]
    public async Task Execute_ABookStoresForFree_IsRefusedBeyondItsQuotaUntilTheNextDay()
    {
        await using var ledger = new Committer(await OpenAsync(), _clock, new() { BookQuota = 10_000 });
        await ledger.OpenBook(funds: 100);
        await ledger.Must(new OpenBook(ObjectId.InBook(Start, Neighbour, 0), "Other", Currency.USD, Payer));
        var draft = new DraftStudy(Number, "Draft", Amount(1), 3, Origin.Prolific) { Document = new string('x', 3_000) };
        var keyed = draft with { Key = Key("draft") };
        var study = (await ledger.Must(keyed)).Subject;
        // What is paid for is not counted.
        for (var i = 0; i < 5; i++) await ledger.Must(draft with { Publish = true });
        for (var i = 0; i < 2; i++) await ledger.Must(draft);

        var detail = await ledger.MustRefuse(draft, RejectionCode.QuotaUsed);

        Assert.Contains("10000 bytes", detail, StringComparison.Ordinal);
        await ledger.MustRefuse(new CreateProject(Number, "Project", Payer), RejectionCode.QuotaUsed);
        Assert.True((await ledger.Must(keyed)).Replayed);
        await ledger.Must(new PublishStudy(study));
        await ledger.Must(draft with { Book = Neighbour });
        _clock.Advance(TimeSpan.FromDays(1));
        await ledger.Must(draft);
        await ledger.MustPassAudit();
    }
}
