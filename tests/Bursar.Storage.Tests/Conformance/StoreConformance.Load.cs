namespace Bursar.Storage.Tests;

/// <summary>Concurrent commands in random order.</summary>
public abstract partial class StoreConformance
{
    private const int Books = 3;
    private const int Callers = 24;
    private const int CommandsOfACaller = 60;

    [Fact]
    public async Task Execute_ManyCallersFailuresAndARestart_KeepsEveryAcknowledgedTransferOnce()
    {
        var seed = TestSeed.Print();
        var house = new RestartedLedger();
        house.Start(await OpenFailingAsync(new Random(seed)), _clock);
        for (var book = 1; book <= Books; book++)
            await house.AnswerAsync(
                new OpenBook(ObjectId.InBook(Start, book, 0), "Load", Currency.USD, Payer) { Key = Key("open", book) });

        var half = house.Answered.After(Callers * CommandsOfACaller / 2);
        var callers = Enumerable.Range(0, Callers)
            .Select(i => new RandomCaller(house.AnswerAsync, new Random(seed + i), i, 1 + i % Books))
            .ToList();
        var running = callers.Select(caller => Task.Run(() => caller.RunAsync(CommandsOfACaller))).ToList();
        await half.WaitAsync(Patience, Stop);
        await house.StopAsync();
        house.Start(await OpenFailingAsync(new Random(~seed)), _clock);
        await Task.WhenAll(running).WaitAsync(Patience, Stop);
        await house.StopAsync();

        await using var reopened = await StartAsync();
        await reopened.MustPassAudit();
        for (var book = 1; book <= Books; book++) await RandomCaller.MustBeStored(callers, reopened, book);
    }

    /// <summary>A store of which now and then a commit fails, before or after it is durable.</summary>
    private async Task<GatedStore> OpenFailingAsync(Random random)
    {
        return new(await OpenAsync())
        {
            BeforeCommit = () => random.Next(20) == 0 ? throw new StoreException("The store failed.") : Task.CompletedTask,
            AfterCommit = () => random.Next(20) == 0 ? throw new StoreException("The answer was lost.") : Task.CompletedTask,
        };
    }
}
