namespace Bursar.Storage.Tests;

/// <summary>Every node processes due items, and nothing is done twice.</summary>
public abstract partial class NodesConformance
{
    [Fact]
    public async Task Sweep_OnEveryNodeAtOnce_DoesEachThingOnce()
    {
        const int waiting = 60;
        await using var nodes = await StartAsync();
        await nodes[0].OpenBook(funds: 1_000);
        var draft = new DraftStudy(Number, "Swept", Amount(1), 2 * waiting, Origin.Prolific)
        {
            TimeLimit = Study.MinTimeLimit,
            ApproveAfter = TimeSpan.Zero,
            ExpiresAt = DateTimeOffset.MaxValue,
        };
        var study = (await nodes[0].Must(new PublishStudy((await nodes[0].Must(draft)).Subject))).Subject;
        var taken = await Task.WhenAll(
            Enumerable.Range(0, waiting).Select(i => nodes[i % 3].Must(new TakePlace(study, new(1, (ulong)i)))));
        await Task.WhenAll(taken.Select((one, i) => nodes[i % 3].Must(new SubmitWork(study, one.Subject))));
        var clock = new ManualClock(DateTimeOffset.UtcNow.AddHours(1));

        var done = await Task.WhenAll(Enumerable.Range(0, 9).Select(i => Task.Run(() => DueSweep.RunAsync(nodes[i % 3], Stop))));

        Assert.Equal(waiting, done.Sum());
        Assert.Equal(waiting, (await nodes[1].TransfersOf()).Count(transfer => transfer.Kind == TransferKind.Payment));
        Assert.Equal((0, waiting, waiting), Counts((await nodes[2].FindAsync<Study>(RowKey.OfStudy(study), Stop))!));
        Assert.Empty(await nodes[1].ListAsync(new DueSubmissions(DateTimeOffset.MaxValue, 10), Stop));
        await nodes[2].MustPassAudit();
    }

    private static (int Taken, int Paid, int Open) Counts(Study study) => (study.Taken, study.Paid, study.Open);
}
