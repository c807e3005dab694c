namespace Bursar.Storage.Tests;

/// <summary>
/// The database goes away while in use and comes back: nothing is lost or done twice, and Bursar needs no restart.
/// </summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresOutageTests(SharedPostgres shared)
{
    private const int Books = 2;
    private const int Callers = 12;
    private const int CommandsOfACaller = 40;
    private static readonly CommitterOptions Impatient = new() { Lanes = 2, RetryFor = TimeSpan.FromMilliseconds(300) };

    [Fact]
    public async Task Execute_SessionsAreEndedAllTheTime_EveryAcknowledgedTransferIsThereOnceAndReadsGoOn()
    {
        var random = new Random(TestSeed.Print());
        var database = await shared.CreateDatabaseAsync(Stop);
        await using var store = await PostgresStore.OpenAsync(database, Stop);
        var (house, callers) = await StartAsync(store);

        var load = Task.WhenAll(callers.Select(caller => Task.Run(() => caller.RunAsync(CommandsOfACaller), Stop)));
        var reads = Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => ReadAsync(store, 1 + i % Books, load), Stop)));
        var ended = 0L;
        while (!load.IsCompleted)
        {
            ended += await Sql.EndSessionsAsync(database);
            await house.Answered.MoreAsync(random.Next(5, 30), load, Patience);
        }

        await load.WaitAsync(Patience, Stop);
        await reads.WaitAsync(Patience, Stop);
        await house.StopAsync();
        Assert.NotEqual(0, ended);
        await MustHaveEachOnceAsync(database, callers);
    }

    [Fact]
    public async Task Execute_ServerIsStoppedAndStartedAgain_RecoversByItself()
    {
        await using var server = await PostgresServer.StartAsync(Stop);
        var database = await server.CreateDatabaseAsync(Stop);
        await using var store = await PostgresStore.OpenAsync(database, Stop);
        var (house, callers) = await StartAsync(store);
        var half = house.Answered.After(Callers * CommandsOfACaller / 2);
        var load = Task.WhenAll(callers.Select(caller => Task.Run(() => caller.RunAsync(CommandsOfACaller), Stop)));
        // Pooled connections, which all die.
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => store.TransfersOf(1)));

        await half.WaitAsync(Patience, Stop);
        await server.StopAsync(PostgresShutdown.Immediate);
        var away = await Assert.ThrowsAsync<StoreException>(() => store.BookOf(1));
        Assert.StartsWith("The database is away", away.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreException>(() => store.TransfersOf(1));
        Assert.False(load.IsCompleted);
        await server.StartAgainAsync(Stop);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => store.TransfersOf(1)));
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => store.BookOf(1)));
        await load.WaitAsync(Patience, Stop);
        await house.StopAsync();
        await MustHaveEachOnceAsync(database, callers);
    }

    [Fact]
    public async Task Find_PooledConnectionsAreBroken_NobodyIsTold()
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        var store = await PostgresStore.OpenAsync(database, Stop);
        await using var ledger = new Committer(store, TimeProvider.System);
        await ledger.OpenBook(funds: 1);
        // Held at the same time, so that the pool has several, however quickly reads follow each other.
        await using (await store.BeginAsync(Stop))
        await using (await store.BeginAsync(Stop))
        await using (await store.BeginAsync(Stop)) await ledger.TransfersOf();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ledger.TransfersOf()));
        Assert.InRange(await Sql.EndSessionsAsync(database), 2, 32);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ledger.TransfersOf()));
        await Sql.EndSessionsAsync(database);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ledger.BookOf()));
        await Sql.EndSessionsAsync(database);
        Assert.Equal(Amount(2), (await ledger.Must(TopUp(1))).Available);
    }

    [Fact]
    public async Task Execute_DatabaseBecomesReadOnly_IsToldAtOnceReadsGoOnAndItRecovers()
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        await using var ledger = new Committer(
            await PostgresStore.OpenAsync(database, Stop), TimeProvider.System);
        await ledger.OpenBook(funds: 1);
        var name = new Npgsql.NpgsqlConnectionStringBuilder(database).Database;
        var anywhere = (await shared.ServerAsync()).ConnectionString;
        await Sql.AskAsync(anywhere, $"ALTER DATABASE {name} SET default_transaction_read_only = on");
        await Sql.EndSessionsAsync(database);

        var failure = await Assert.ThrowsAsync<StoreException>(() => ledger.Send(TopUp(1)));

        Assert.StartsWith("The database is read-only", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.MayRetry || failure.MayBeDone);
        Assert.Equal(Amount(1), (await ledger.BookOf()).Available.Total);
        await Sql.AskAsync(anywhere, $"ALTER DATABASE {name} RESET default_transaction_read_only");
        await Sql.EndSessionsAsync(database);
        Assert.Equal(Amount(2), (await ledger.Must(TopUp(1))).Available);
    }

    private static async Task<(RestartedLedger House, List<RandomCaller> Callers)> StartAsync(PostgresStore store)
    {
        var seed = TestSeed.Print();
        var house = new RestartedLedger();
        house.Start(new GatedStore(store), TimeProvider.System, Impatient);
        for (var book = 1; book <= Books; book++)
            await house.AnswerAsync(
                new OpenBook(ObjectId.InBook(Start, book, 0), "Load", Currency.USD, Payer) { Key = Key("open", book) });
        return (
            house,
            [
                .. Enumerable.Range(0, Callers)
                    .Select(i => new RandomCaller(house.AnswerAsync, new Random(seed + i), i, 1 + i % Books))
            ]);
    }

    private static async Task ReadAsync(PostgresStore store, int book, Task until)
    {
        var last = 0L;
        while (!until.IsCompleted)
        {
            var now = (await store.BookOf(book)).LastTransfer;
            Assert.InRange(now, last, long.MaxValue);
            Assert.InRange((await store.TransfersOf(book)).Count, now, long.MaxValue);
            last = now;
        }
    }

    private static async Task MustHaveEachOnceAsync(string database, List<RandomCaller> callers)
    {
        await using var store = await PostgresStore.OpenAsync(database, Stop);
        await store.MustPassAudit();
        for (var book = 1; book <= Books; book++) await RandomCaller.MustBeStored(callers, store, book);
    }
}
