using System.Diagnostics;
using System.Net;
using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>
/// Prolific's approvals over HTTP on one workspace of the published executable: one by one over many connections, and a thousand
/// in one request. Every 200 is durable before it is sent; afterwards the store is audited, and must have all of them.
/// </summary>
internal static class ProlificApprovalsMeasurement
{
    /// <summary>For how many approvals a second there is work that was submitted before.</summary>
    private const int MostPerSecond = 30_000;

    /// <summary>How often a thousand are approved at once; the first time counts as a warm-up.</summary>
    private const int BulkCalls = 11;

    private static readonly Money Reward = Money.FromMinor(100);

    public static async Task<Section> RunAsync(Workbench bench, StoreKind kind, CancellationToken cancellation)
    {
        var store = await kind.MakeAsync("prolific", cancellation);
        var settings = bench.Settings.Short;
        var aRound = MostPerSecond * settings.Seconds;
        var one = aRound * (settings.Rounds + 1);
        var work = await PrepareAsync(store, one + BulkCalls * ApproveSubmissions.Max, cancellation);
        Side approvals;
        List<(TimeSpan Time, TimeSpan Processor, int Bytes)> bulk = [];
        long answers;
        await using (var server = bench.Bursar.Serve(store))
        {
            await server.ListeningAsync(cancellation);
            using var http = new HttpClient();
            var prolific = await ProlificRequests.ForAsync(server, new(server, store), work.Book, http, cancellation);
            var next = 0;
            approvals = new(
                "approve, one a request", server,
                () => prolific.Approve(new ArraySegment<ObjectId>(work.Submissions, (next += aRound) - aRound, aRound)));
            answers = await (bench with { Settings = settings }).LoadAsync(cancellation, approvals);
            foreach (var thousand in work.Submissions[one..].Chunk(ApproveSubmissions.Max))
            {
                var request = prolific.BulkApprove(thousand);
                var (before, start) = (server.ProcessorTime, Stopwatch.GetTimestamp());
                var answer = await http.AnswerAsync(request, HttpStatusCode.OK, cancellation);
                bulk.Add((Stopwatch.GetElapsedTime(start), server.ProcessorTime - before, answer.Length));
            }
        }
        var transfers = work.Transfers + answers + BulkCalls * ApproveSubmissions.Max;
        await Audit.RequireAsync(store, transfers, transfers + BenchSettings.Connections * (settings.Rounds + 1), cancellation);
        return SectionOf(kind, settings, approvals, bulk);
    }

    private static Section SectionOf(
        StoreKind kind, BenchSettings settings, Side approvals, List<(TimeSpan Time, TimeSpan Processor, int Bytes)> bulk)
    {
        var counted = bulk[1..];
        var median = TimeSpan.FromMicroseconds(Median.Of(counted.Select(call => call.Time.TotalMicroseconds)));
        var table = new Table(["on one workspace", .. Side.Columns]);
        approvals.AddTo(table);
        table.Add(
        [
            $"approve {Figure.Count(ApproveSubmissions.Max)} in one request", $"{Figure.Ratio(1 / median.TotalSeconds)}/s",
            Figure.Time(median),
            Figure.Time(counted.Max(call => call.Time)), Figure.Bytes(counted[0].Bytes),
            Figure.Time(TimeSpan.FromMicroseconds(Median.Of(counted.Select(call => call.Processor.TotalMicroseconds)))),
        ]);
        return new(
            $"Writes: Prolific's approvals over HTTP, {kind.Name}",
            $"Over {kind.Name}, for work that was submitted before. One per request: {BenchSettings.Connections} connections by "
            + $"wrk with one thread, {settings.InWords}, after one to warm up; medians. A thousand in one request "
            + "(`bulk-approve`), all or none in one transaction: through .NET's own HTTP client, one request after another, "
            + $"{counted.Count} of them after one to warm up; the median, the slowest as p99, and the size of the body only. "
            + "Every answer was 200 and durable before it was sent: one approval is one transfer. Afterwards the store was "
            + "audited.",
            table,
            []);
    }

    /// <summary>Puts a book into the store with so much work in one study that nobody has decided on.</summary>
    private static async Task<(string Book, ObjectId[] Submissions, long Transfers)> PrepareAsync(
        BenchStore store, int count, CancellationToken cancellation)
    {
        await using var committer = await store.CommitAsync(witness: null, cancellation);
        var setup = new EngineSetup(committer);
        var book = (await setup.OpenBooksAsync(1, cancellation))[0];
        var study = (await setup.DoAsync(
            [new DraftStudy(book, "Bench", Reward, count, Origin.Prolific) { Publish = true }], cancellation))[0];
        var now = DateTimeOffset.UtcNow;
        var taken = await setup.DoAsync(
            Enumerable.Range(0, count).Select(_ => new TakePlace(study, ObjectId.Random(now))), cancellation);
        await setup.DoAsync(taken.Select(submission => new SubmitWork(study, submission)), cancellation);
        var opened = await committer.FindAsync<Book>(RowKey.OfBook(book), cancellation);
        return (opened!.Id.ToString(), taken, setup.Transfers);
    }
}
