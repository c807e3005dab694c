using System.Diagnostics.Metrics;
using System.Reflection;
using Bursar.Ledger;
using Bursar.Storage;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bursar.Tests;

public sealed class DueLoopTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly Meter _meter = new("Bursar");
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("bursar-due-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _meter.Dispose();
        _directory.Delete(recursive: true);
    }

    [Fact]
    public async Task Run_WhatIsDueRunsIntoABug_SweepsAgain()
    {
        var clock = new ManualClock(Start);
        await using var ledger = new Committer(SqliteStore.Open(Path.Combine(_directory.FullName, "bursar.db")), clock);
        await MustAsync(ledger, new TakeTheHold(await SubmitAsync(ledger)));
        using var asked = new SemaphoreSlim(0);
        using var loop = new DueLoop(SweptLedger.Over(ledger, asked), clock, _meter, NullLogger<DueLoop>.Instance);

        await loop.StartAsync(Stop);

        for (var sweep = 1; sweep <= 2; sweep++)
        {
            await clock.TickAsync(Stop);
            await asked.WaitAsync(Stop);
        }
        Assert.False(loop.ExecuteTask!.IsCompleted);
        await loop.StopAsync(Stop);
    }

    [Fact]
    public async Task Run_SomethingFellDueAWhileAgo_MeasuresHowLateItIsDone()
    {
        var clock = new ManualClock(Start);
        await using var ledger = new Committer(SqliteStore.Open(Path.Combine(_directory.FullName, "bursar.db")), clock);
        await SubmitAsync(ledger);
        using var lateness = new MetricCollector<double>(_meter, "bursar.due.lateness");
        using var loop = new DueLoop(ledger, clock, _meter, NullLogger<DueLoop>.Instance);
        await loop.StartAsync(Stop);
        clock.Set(Start.AddSeconds(90));

        await clock.TickAsync(Stop);
        await lateness.WaitForMeasurementsAsync(1, Stop);

        var late = Assert.Single(lateness.GetMeasurementSnapshot());
        Assert.Equal((90, "submissions"), (late.Value, late.Tags["bursar.due.kind"]));
        await loop.StopAsync(Stop);
    }

    /// <summary>Work that is to be approved at once.</summary>
    /// <returns>Its study.</returns>
    private static async Task<ObjectId> SubmitAsync(Committer ledger)
    {
        await MustAsync(ledger, new OpenBook(ObjectId.InBook(Start, 7, 0), "Due", Currency.USD, new(1, 1)));
        await MustAsync(ledger, new TopUp(7, Money.FromMinor(10_00), Currency.USD, ""));
        var draft = new DraftStudy(7, "Due", Money.FromMinor(1_00), 3, Origin.MTurk) { ApproveAfter = TimeSpan.Zero };
        var study = (await MustAsync(ledger, draft)).Subject;
        await MustAsync(ledger, new PublishStudy(study));
        var taken = await MustAsync(ledger, new TakePlace(study, new(1, 2)));
        await MustAsync(ledger, new SubmitWork(study, taken.Subject));
        return study;
    }

    private static async Task<Receipt> MustAsync(Committer ledger, Command command)
    {
        var outcome = await ledger.ExecuteAsync(command, Stop);
        return outcome.Receipt ?? throw new InvalidOperationException(outcome.Rejection!.Detail);
    }

    /// <summary>No command does this: what is to be paid is no longer held, so approving it is a bug.</summary>
    private sealed record TakeTheHold(ObjectId Study) : StudyCommand(Study)
    {
        public override RequestText Describe() => new("take-the-hold");

        protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
        {
            set.Put(study with { Held = Breakdown.Zero });
            return set.Receipt(study.Id);
        }
    }

    /// <summary>A ledger that tells whenever a sweep asks it what is due.</summary>
    public class SweptLedger : DispatchProxy
    {
        private SemaphoreSlim? _asked;
        private ILedger? _ledger;

        public static ILedger Over(ILedger ledger, SemaphoreSlim asked)
        {
            var swept = Create<ILedger, SweptLedger>();
            var self = (SweptLedger)(object)swept;
            self._ledger = ledger;
            self._asked = asked;
            return swept;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            if (args is [DueSubmissions, ..]) _asked!.Release();
            return targetMethod!.Invoke(_ledger, args);
        }
    }
}
