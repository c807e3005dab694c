using Bursar.Ledger;
using Bursar.Storage;
using Bursar.Testing;

namespace Bursar.Bench;

/// <summary>
/// Two servers with half of the books each, one of which is frozen for 20 seconds (SIGSTOP): what becomes of the books of the
/// other. Callers of the frozen one repeat each command under its key until it is answered. Afterwards all are audited.
/// </summary>
internal static class FrozenServerMeasurement
{
    private const int Books = 100;
    private const int Callers = 64;
    private const int MostCommands = 2_000_000;

    /// <summary>How much of their speed the books of the other server are to keep.</summary>
    private const double LeastShare = 0.8;

    private static readonly TimeSpan Freeze = TimeSpan.FromSeconds(20);

    /// <summary>Measures; the second server is the one that is frozen.</summary>
    public static async Task<Section> RunAsync(
        string folder, PostgresServer first, PostgresServer second, BenchSettings settings, CancellationToken cancellation)
    {
        var store = await StoreKind.Sharded("a server each", folder, 2, first, second).MakeAsync("frozen", cancellation);
        Directory.CreateDirectory(store.Data);
        var table = new Table("", "books of the first", "p50", "p99", "books of the second");
        LoadRound alone, frozen;
        long transfers;
        await using (var ledger = await store.CommitAsync(witness: null, cancellation))
        {
            var setup = new EngineSetup(ledger);
            var load = new Load(ledger, await setup.OpenBooksAsync(Books, cancellation));
            await load.RunAsync(settings.Round, ofSecond: true, cancellation);
            Add("the first alone has callers", (alone, _) = await load.RunAsync(Freeze, ofSecond: false, cancellation));
            Add("both have", await load.RunAsync(Freeze, ofSecond: true, cancellation));
            var running = load.RunAsync(Freeze, ofSecond: true, cancellation);
            await second.FreezeAsync();
            try
            {
                await Task.WhenAny(load.FirstIsDone, running);
            }
            finally
            {
                await second.ThawAsync();
            }
            Add("both have, and the second is frozen for 20 s", (frozen, _) = await running);
            Add("both have, afterwards", await load.RunAsync(Freeze, ofSecond: true, cancellation));
            transfers = setup.Transfers + load.Transfers;
        }
        await Audit.RequireAsync(store, transfers, transfers, cancellation);
        return new(
            "Writes: one of two servers frozen",
            $"Two databases, a server each, with {Books} books in all; {Callers} callers for the books of each top up with a "
            + "request key each, and repeat what is not answered under the same key. All processes of the second server are "
            + "stopped (SIGSTOP) for 20 seconds. The share is that of the speed that the books of the first have while the "
            + "second has no callers: a frozen server leaves processors free. Each row took 20 seconds. Afterwards every "
            + "transfer was there once, and every balance and hash was recomputed.",
            table,
            Target.AtLeast(
                "engine, books of one server while the other is frozen, of their speed alone", LeastShare,
                frozen.PerSecond / alone.PerSecond, Figure.Ratio));

        void Add(string what, (LoadRound First, double Second) round) => table.Add(
            what, Figure.Rate(round.First.PerSecond), Figure.Time(round.First.Median), Figure.Time(round.First.P99),
            Figure.Rate(round.Second));
    }

    /// <summary>Callers for the books of both servers.</summary>
    private sealed class Load(Committer ledger, int[] books)
    {
        private readonly Latencies _latencies = new(MostCommands);
        private readonly int[][] _books =
            [.. Enumerable.Range(0, 2).Select(server => books.Where(book => ShardPlace.NumberOf(book, 2) == server).ToArray())];

        private TaskCompletionSource _firstIsDone = new();
        private long _transfers;
        private int _serial;

        /// <summary>How many transfers were acknowledged, each once.</summary>
        public long Transfers => _transfers;

        /// <summary>The callers for the first server have stopped.</summary>
        public Task FirstIsDone => _firstIsDone.Task;

        /// <summary>A round; it ends when every command is answered.</summary>
        /// <returns>What was done in the first server's books, and how many commands a second in the other's.</returns>
        public async Task<(LoadRound First, double Second)> RunAsync(TimeSpan time, bool ofSecond, CancellationToken cancellation)
        {
            _firstIsDone = new();
            _latencies.Clear();
            var others = new Latencies(MostCommands);
            var second = ofSecond
                ? Repeated.RoundAsync(Callers, time, () => TopUpAsync(1), others, cancellation)
                : Task.FromResult(new LoadRound(0, default, default));
            var first = await Repeated.RoundAsync(Callers, time, () => TopUpAsync(0), _latencies, cancellation);
            _firstIsDone.SetResult();
            return (first, (await second).PerSecond);
        }

        private async Task TopUpAsync(int server)
        {
            var mine = _books[server];
            var book = mine[Random.Shared.Next(mine.Length)];
            var key = RequestKey.From(book, $"frozen-{Interlocked.Increment(ref _serial)}");
            var command = new TopUp(book, Money.Cent, Currency.USD, "") { Key = key };
            while (!await IsDoneAsync(command)) { }
            Interlocked.Increment(ref _transfers);
        }

        /// <returns>False where the same key must be tried again.</returns>
        private async Task<bool> IsDoneAsync(TopUp command)
        {
            try
            {
                var outcome = await ledger.ExecuteAsync(command, CancellationToken.None);
                if (outcome.Accepted) return true;
                return outcome.Rejection.Code == RejectionCode.Busy
                    ? false
                    : throw new BenchException($"A top-up was refused: {outcome.Rejection.Detail}");
            }
            catch (StoreException)
            {
                return false;
            }
        }
    }
}
