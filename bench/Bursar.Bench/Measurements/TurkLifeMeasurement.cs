using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace Bursar.Bench;

/// <summary>
/// A HIT's whole life over HTTP, again and again on one book: made (hold), accepted and submitted by a worker, approved (pay),
/// expired with the other assignment open (release). Afterwards the store is audited.
/// </summary>
internal static class TurkLifeMeasurement
{
    private const int Requests = 6;
    private const int Transfers = 3;
    private const int MostRequests = 4_000_000;

    private const string Hit =
        """{"Title": "Bench", "Description": "Bench", "Reward": "0.05", "AssignmentDurationInSeconds": 3600,"""
        + """ "LifetimeInSeconds": 86400, "MaxAssignments": 2, "Question": "<ExternalQuestion"""
        + """ xmlns='http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2006-07-14/ExternalQuestion.xsd'>"""
        + """<ExternalURL>https://example.org/</ExternalURL><FrameHeight>400</FrameHeight></ExternalQuestion>"}""";

    public static async Task<Section> RunAsync(Workbench bench, StoreKind kind, CancellationToken cancellation)
    {
        var store = await kind.MakeAsync("life", cancellation);
        var settings = bench.Settings.Short;
        var latencies = new Latencies(MostRequests);
        List<(double Lives, double Processor)> rounds = [];
        var lives = 0L;
        await using (var server = bench.Bursar.Serve(store))
        {
            await server.ListeningAsync(cancellation);
            using var http = new HttpClient();
            var requests = new OperatorRequests(server, store);
            var book = await requests.OpenBookAsync(http, cancellation);
            await http.AnswerAsync(
                requests.Post($"books/{book}/top-ups", """{"amount":"1000000.00"}"""), HttpStatusCode.Created, cancellation);
            var life = new Life(
                http, requests, await TurkRequests.ForAsync(server, requests, book, http, cancellation), latencies);
            for (var round = 0; round <= settings.Rounds; round++)
            {
                var (before, start) = (server.ProcessorTime, Stopwatch.GetTimestamp());
                var done = await life.RunAsync(settings.Round, cancellation);
                lives += done;
                var elapsed = Stopwatch.GetElapsedTime(start);
                if (round == 0) latencies.Clear();
                else
                    rounds.Add(
                        (done / elapsed.TotalSeconds, (server.ProcessorTime - before).TotalMicroseconds / (done * Requests)));
            }
        }
        var transfers = 1 + lives * Transfers;
        await Audit.RequireAsync(store, transfers, transfers, cancellation);
        var rate = Median.Of(rounds.Select(round => round.Lives));
        var table = new Table(["a HIT's life", "requests", "transfers", "p50", "p99", "processor a request"]);
        table.Add(
        [
            $"{BenchSettings.Connections} connections", Figure.Rate(rate * Requests), Figure.Rate(rate * Transfers),
            Figure.Time(latencies.Percentile(0.5)),
            Figure.Time(latencies.Percentile(0.99)), $"{Median.Of(rounds.Select(round => round.Processor)):0.0} µs",
        ]);
        return new(
            $"Writes: a HIT's life over HTTP, {kind.Name}",
            $"Over {kind.Name}, {BenchSettings.Connections} callers through .NET's own HTTP client, which takes its share of the "
            + "machine's processors: CreateHIT with two assignments (hold), create a participant, take a place, submit the work, "
            + "ApproveAssignment (pay), UpdateExpirationForHIT (release). These six requests, three of them signed, make three "
            + $"transfers; each is sent when the one before is answered. {settings.InWords}, after one to warm up; medians; "
            + "latencies over all rounds. Processor time is the executable's own. Afterwards the store was audited and held "
            + "exactly the expected transfers.",
            table,
            []);
    }

    private sealed class Life(HttpClient http, OperatorRequests requests, TurkRequests turk, Latencies latencies)
    {
        /// <summary>Lives by all callers at once, for that long; what was begun is ended.</summary>
        /// <returns>How many.</returns>
        public async Task<long> RunAsync(TimeSpan time, CancellationToken cancellation)
        {
            var end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
            var lives = await Task.WhenAll(
                Enumerable.Range(0, BenchSettings.Connections).Select(_ => CallerAsync(end, cancellation)));
            return lives.Sum();
        }

        private async Task<long> CallerAsync(long end, CancellationToken cancellation)
        {
            var lives = 0L;
            for (; Stopwatch.GetTimestamp() < end; lives++)
            {
                // Two equal requests of one second have one signature, and count as a retry.
                var request = $$"""{{Hit[..^1]}}, "UniqueRequestToken": "{{Guid.NewGuid()}}"}""";
                var hit = (await AskAsync(turk.Call("CreateHIT", request), HttpStatusCode.OK, cancellation))
                    .GetProperty("HIT")
                    .GetProperty("HITId")
                    .GetString();
                var worker = Id(await AskAsync(requests.Post("participants", "{}"), HttpStatusCode.Created, cancellation));
                var submission = Id(await AskAsync(
                    requests.Post($"studies/{hit}/submissions", $$"""{"participant":"{{worker}}"}"""), HttpStatusCode.Created,
                    cancellation));
                await AskAsync(
                    requests.Post($"submissions/{submission}/submit", """{"fields":{"label":"cat"}}"""), HttpStatusCode.OK,
                    cancellation);
                await AskAsync(
                    turk.Call("ApproveAssignment", $$"""{"AssignmentId": "{{submission.ToUpperInvariant()}}"}"""),
                    HttpStatusCode.OK, cancellation);
                await AskAsync(
                    turk.Call("UpdateExpirationForHIT", $$"""{"HITId": "{{hit}}", "ExpireAt": 0}"""), HttpStatusCode.OK,
                    cancellation);
            }
            return lives;
        }

        private async Task<JsonElement> AskAsync(LoadRequest request, HttpStatusCode expected, CancellationToken cancellation)
        {
            var start = Stopwatch.GetTimestamp();
            var answer = await http.AnswerAsync(request, expected, cancellation);
            latencies.AddSince(start);
            return JsonElement.Parse(answer);
        }

        private static string Id(JsonElement answer) => answer.GetProperty("id").GetString()!;
    }
}
