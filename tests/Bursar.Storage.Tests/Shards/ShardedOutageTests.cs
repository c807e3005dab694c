namespace Bursar.Storage.Tests;

/// <summary>
/// Two servers, each with half of the books. One that is away or stalled hurts its own books only, whatever becomes of it nothing
/// is lost or done twice, and Bursar needs no restart.
/// </summary>
[Slow(SlowAttribute.Postgres)]
public sealed class ShardedOutageTests
{
    private const int Nodes = 3;
    private const int Kills = 6;
    private const int CallersOfANode = 4;

    /// <summary>How many commands are answered between two kills.</summary>
    private const int Pace = 40;

    /// <summary>Long enough for connections that died unnoticed, short enough to wait for in a test.</summary>
    private static readonly CommitterOptions Patient = new() { Lanes = 2, RetryFor = TimeSpan.FromSeconds(3) };

    private static readonly CommitterOptions Impatient = new() { Lanes = 2, RetryFor = TimeSpan.FromMilliseconds(300) };

    [Fact]
    public async Task Execute_OneServerIsStopped_TheBooksOfTheOtherGoOnAndItsOwnComeBack()
    {
        await using var servers = await TwoServers.StartAsync();
        await using var ledger = new Committer(await servers.OpenAsync(), new ManualClock(Start), Patient);
        for (var book = 1; book <= 4; book++) await ledger.OpenBook(1, book);
        var local = new ObjectId(0x6900_0001, 0xB);
        await ledger.Must(new OpenBook(ObjectId.InBook(Start, 6, 0), "Even", Currency.USD, local));
        var due = await DraftAsync(ledger, 2, TimeSpan.FromDays(1));
        await DraftAsync(ledger, 3, TimeSpan.FromDays(1));
        var (before, own) = ((await ledger.BookOf(2)).Available.Total, (await ledger.BookOf(3)).Available.Total);

        await servers[1].StopAsync(PostgresShutdown.Immediate);

        await Assert.ThrowsAsync<StoreException>(() => ledger.Send(TopUp(1, book: 3)));
        await Assert.ThrowsAsync<StoreException>(() => ledger.BookOf(3));
        Assert.Equal(before + Amount(1), (await ledger.Must(TopUp(1, book: 2))).Available);
        Assert.Equal(before + Amount(1), (await ledger.BookOf(2)).Available.Total);
        Assert.Equal([due], (await ledger.ListAsync(new DueStudies(Start.AddDays(2), 10), Stop)).Select(study => study.Id));
        await Assert.ThrowsAsync<StoreException>(() => ledger.ListAsync(new BooksQuery(default, 10), Stop).AsTask());
        // Who has nothing in it does not notice.
        Assert.Equal([6], (await ledger.ListAsync(new MembershipsOfUser(local, 10), Stop)).Select(one => one.Book));
        await Assert.ThrowsAsync<StoreException>(() => ledger.ListAsync(new MembershipsOfUser(Payer, 10), Stop).AsTask());
        await ledger.CheckReadsAsync(0, Stop);
        await ledger.CheckWritesAsync(0, Stop);
        await Assert.ThrowsAsync<StoreException>(() => ledger.CheckReadsAsync(1, Stop).AsTask());
        await Assert.ThrowsAsync<StoreException>(() => ledger.CheckWritesAsync(1, Stop).AsTask());

        await servers[1].StartAgainAsync(Stop);

        await ledger.CheckWritesAsync(1, Stop);
        await ledger.CheckReadsAsync(1, Stop);
        Assert.Equal(own + Amount(1), (await ledger.Must(TopUp(1, book: 3))).Available);
        Assert.Equal(2, (await ledger.ListAsync(new DueStudies(Start.AddDays(2), 10), Stop)).Count);
        await ledger.MustPassAudit();
    }

    [Fact]
    public async Task Execute_OneDatabaseStalls_TheBooksOfTheOtherDoNot()
    {
        await using var servers = await TwoServers.StartAsync();
        await using var ledger = new Committer(await servers.OpenAsync(), new ManualClock(Start), Patient);
        for (var book = 1; book <= 2; book++) await ledger.OpenBook(1, book);
        await using var stalling = await Sql.OpenAsync(servers.Databases[1]);
        await using var begin = new Npgsql.NpgsqlCommand("BEGIN; LOCK TABLE books IN ACCESS EXCLUSIVE MODE", stalling);
        await begin.ExecuteNonQueryAsync(Stop);

        var (written, read) = (ledger.Send(TopUp(1, "stalled", book: 1)), ledger.BookOf(1));
        for (var i = 0; i < 20; i++)
        {
            await ledger.Must(TopUp(1, book: 2));
            Assert.Equal(Amount(i + 2), (await ledger.BookOf(2)).Available.Total);
        }

        Assert.False(written.IsCompletedSuccessfully);
        Assert.False(read.IsCompletedSuccessfully);
        await stalling.CloseAsync();
        // Those that waited may have given up: the same key again.
        await Task.WhenAll(Task.WhenAny(written), Task.WhenAny(read));
        await ledger.Must(TopUp(1, "stalled", book: 1));
        Assert.Equal(Amount(2), (await ledger.BookOf(1)).Available.Total);
    }

    [Fact]
    public async Task Execute_ServersAndNodesAreKilled_EveryAcknowledgedTransferIsThereOnce()
    {
        var seed = TestSeed.Print();
        var random = new Random(seed);
        await using var servers = await TwoServers.StartAsync();
        var nodes = await Task.WhenAll(Enumerable.Range(0, Nodes).Select(async _ =>
        {
            var node = new RestartedLedger();
            node.Start(await servers.OpenAsync(), TimeProvider.System, Impatient);
            return node;
        }));
        for (var book = 1; book <= 2; book++)
            await nodes[0].AnswerAsync(
                new OpenBook(ObjectId.InBook(Start, book, 0), "Load", Currency.USD, Payer) { Key = Key("open", book) });
        var callers = Enumerable.Range(0, Nodes * CallersOfANode)
            .Select(i => new RandomCaller(nodes[i % Nodes].AnswerAsync, new Random(seed + i), i, 1 + i / Nodes % 2))
            .ToList();
        const int commands = (Kills + 2) * Pace / CallersOfANode;

        var load = Task.WhenAll(callers.Select(caller => Task.Run(() => caller.RunAsync(commands), Stop)));
        for (var kill = 0; kill < Kills && !load.IsCompleted; kill++)
        {
            await nodes[kill % Nodes].Answered.MoreAsync(random.Next(1, Pace), load, Patience);
            if (random.Next(Nodes + 2) is var which && which < 2)
            {
                await servers[which].KillAsync();
                await servers[which].StartAgainAsync(Stop);
            }
            else
            {
                await nodes[which - 2].StopAsync();
                nodes[which - 2].Start(await servers.OpenAsync(), TimeProvider.System, Impatient);
            }
        }

        await load.WaitAsync(Patience, Stop);
        foreach (var node in nodes) await node.StopAsync();
        await using var store = await servers.OpenAsync();
        await store.MustPassAudit();
        for (var book = 1; book <= 2; book++) await RandomCaller.MustBeStored(callers, store, book);
    }

    /// <summary>A study of a book whose offer ends after a time.</summary>
    private static async Task<ObjectId> DraftAsync(Committer ledger, int book, TimeSpan lifetime)
        => (await ledger.Must(
            new DraftStudy(book, "Due", Amount(0.1m), 1, Origin.MTurk) { Lifetime = lifetime, Publish = true })).Subject;
}
