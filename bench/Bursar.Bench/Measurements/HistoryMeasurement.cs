using System.Diagnostics;
using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar.Bench;

/// <summary>
/// What one balance read allocates, and how long it takes, on books without history and with a long one. The whole server runs
/// in this process, so that its allocations can be counted.
/// </summary>
internal static class HistoryMeasurement
{
    private const int Transfers = 100_000;
    private const int AtOnce = 1_000;
    private const int WarmUp = 30_000;
    private const int Batches = 9;
    private const int Reads = 4_000;

    // Above the noise of a count over so many reads: what grows with history would show a thousandfold.
    private const double MostGrowth = 1;

    public static async Task<Section> RunAsync(string folder, CancellationToken cancellation)
    {
        await using var server = await InProcessServer.StartAsync(Path.Combine(folder, "history"), cancellation);
        using var bare = new CancellationTokenSource();
        var barePort = ServerProcess.FreePort();
        var bareServer = BareServer.RunAsync(barePort, 242, bare.Token);

        var table = new Table("one connection, read after read", "transfers in the book", "p50", "p99", "allocated a read");
        var bareRead = Measure(new(HttpMethod.Get, new($"http://127.0.0.1:{barePort}/"), new Dictionary<string, string>()));
        table.Add("bare Kestrel, GET", "", bareRead.Median, bareRead.P99, Figure.Bytes(bareRead.Allocated));
        await bare.CancelAsync();
        await bareServer;

        var growth = 0.0;
        foreach (var (name, book, request) in Subjects(new Uri(server.Address)))
        {
            var few = await AddAsync(table, name, server.Ledger, book, request());
            await TopUpAsync(server.Ledger, book, cancellation);
            var many = await AddAsync(table, name, server.Ledger, book, request());
            growth = Math.Max(growth, many - few);
        }
        return new(
            "Balance reads and the length of history",
            $"The whole server runs in the measuring process. One connection sends {Figure.Count(Batches * Reads)} requests, "
            + $"after {Figure.Count(WarmUp)} to warm up, through a client that allocates nothing. Allocated bytes are those of "
            + $"the process divided by the number of reads: the median of {Batches} batches.",
            table,
            Target.AtMost($"allocated more with {Figure.Count(Transfers)} transfers", MostGrowth, growth, Figure.Bytes));
    }

    private static (string Name, ObjectId Book, Func<LoadRequest> Request)[] Subjects(Uri server) =>
    [
        ("GET …/workspaces/{id}/balance/", DemoBooks.Workspace, () => DemoRequests.WorkspaceBalance(server)),
        ("POST / GetAccountBalance", DemoBooks.TurkBook, () => DemoRequests.AccountBalance(server)),
    ];

    private static async Task<double> AddAsync(Table table, string name, Committer ledger, ObjectId id, LoadRequest request)
    {
        var book = await ledger.FindAsync<Book>(RowKey.OfBook(id.Book), default);
        var read = Measure(request);
        table.Add(name, Figure.Count(book!.LastTransfer), read.Median, read.P99, Figure.Bytes(read.Allocated));
        return read.Allocated;
    }

    private static (string Median, string P99, double Allocated) Measure(LoadRequest request)
    {
        using var connection = new OneConnection(request);
        var latencies = new Latencies(Batches * Reads);
        var allocated = new double[Batches];
        for (var i = 0; i < WarmUp; i++) connection.Ask();
        for (var batch = 0; batch < Batches; batch++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            for (var i = 0; i < Reads; i++)
            {
                var start = Stopwatch.GetTimestamp();
                connection.Ask();
                latencies.AddSince(start);
            }
            allocated[batch] = (double)(GC.GetTotalAllocatedBytes(precise: true) - before) / Reads;
        }
        return (Figure.Time(latencies.Percentile(0.5)), Figure.Time(latencies.Percentile(0.99)), Median.Of(allocated));
    }

    private static async Task TopUpAsync(Committer ledger, ObjectId id, CancellationToken cancellation)
    {
        var book = await ledger.FindAsync<Book>(RowKey.OfBook(id.Book), cancellation);
        for (var done = 0; done < Transfers; done += AtOnce)
        {
            var outcomes = await Task.WhenAll(Enumerable.Range(0, AtOnce)
                .Select(_ => ledger.ExecuteAsync(new TopUp(id.Book, Money.Cent, book!.Currency, ""), cancellation).AsTask()));
            var rejection = Array.Find(outcomes, outcome => !outcome.Accepted).Rejection;
            if (rejection is not null) throw new BenchException(rejection.Detail);
        }
    }
}
