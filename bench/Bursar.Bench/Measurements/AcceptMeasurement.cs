using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Bursar.Http;
using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar.Bench;

/// <summary>A thousand people accept a task at the participants' site, each once: a form is posted and redirected.</summary>
internal static class AcceptMeasurement
{
    private const int People = 1_000;
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(100);

    public static async Task<Section> RunAsync(Workbench bench, StoreKind kind, CancellationToken cancellation)
    {
        var store = await kind.MakeAsync("accept", cancellation);
        int[] crowds = [32, 128, People];
        // Each row has two: the first is accepted before, by as many at once, and is not measured. So no row pays for what the
        // server compiles and opens for its first people.
        var studies = new string[2 * crowds.Length];
        using (var http = new HttpClient())
        {
            await using var empty = bench.Bursar.Serve(store);
            await empty.ListeningAsync(cancellation);
            var requests = new OperatorRequests(empty, store);
            var book = await requests.OpenBookAsync(http, cancellation);
            await http.AnswerAsync(
                requests.Post($"books/{book}/top-ups", """{"amount":"1000.00"}"""), HttpStatusCode.Created, cancellation);
            var turk = await TurkRequests.ForAsync(empty, requests, book, http, cancellation);
            for (var i = 0; i < studies.Length; i++) studies[i] = await CreateAsync(turk, http, i, cancellation);
        }
        var cookies = await LetInAsync(store, cancellation);
        var (server, site) = bench.Bursar.ServeWithSite(store);
        await using var running = server;
        await running.ListeningAsync(site, cancellation);
        var table = new Table("at once (people)", "accepted (people)", "p50", "p99", "each second");
        var targets = new List<Target>();
        for (var i = 0; i < crowds.Length; i++)
        {
            await AcceptAsync(AddressOf(studies[2 * i]), cookies, crowds[i], new(People), cancellation);
            var latencies = new Latencies(People);
            var start = Stopwatch.GetTimestamp();
            await AcceptAsync(AddressOf(studies[(2 * i) + 1]), cookies, crowds[i], latencies, cancellation);
            var rate = People / Stopwatch.GetElapsedTime(start).TotalSeconds;
            var p99 = latencies.Percentile(0.99);
            table.Add(
                Figure.Count(crowds[i]), Figure.Count(latencies.Count), Figure.Time(latencies.Percentile(0.5)), Figure.Time(p99),
                Figure.Rate(rate));
            if (crowds[i] == People) continue;
            targets.Add(Target.AtMost(
                $"Accept at the participants' site, {People:N0} people, {crowds[i]} at once, {kind.Name}: p99",
                Most.TotalMicroseconds, p99.TotalMicroseconds, value => Figure.Time(TimeSpan.FromMicroseconds(value))));
        }
        return new(
            $"Accepting at the participants' site, {kind.Name}",
            "The published executable with its site; 1,000 people who are signed in accept a task of 1,000 places. So many of "
                + "them do it at the same time, from a client on the same machine. Before that, they accept another one in the "
                + "same way, which is not measured. In the last row all of them press the button at the same moment, so the last "
                + "one waits for all the others.",
            table,
            [.. targets]);

        Uri AddressOf(string study) => new(site, $"/tasks/{study}/accept");
    }

    private static async Task<string> CreateAsync(TurkRequests turk, HttpClient http, int number, CancellationToken cancellation)
    {
        const string Schema =
            "http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2006-07-14/ExternalQuestion.xsd";
        var question = $"<ExternalQuestion xmlns=\"{Schema}\"><ExternalURL>https://lab.example.org/</ExternalURL>"
            + "<FrameHeight>500</FrameHeight></ExternalQuestion>";
        var body = JsonSerializer.Serialize(new
        {
            Title = $"Task {number}",
            Description = "A task of the bench",
            Reward = "0.01",
            MaxAssignments = People,
            AssignmentDurationInSeconds = 3_600,
            LifetimeInSeconds = 86_400,
            Question = question,
        });
        using var hit = JsonDocument.Parse(await http.AnswerAsync(turk.Call("CreateHIT", body), HttpStatusCode.OK, cancellation));
        return hit.RootElement.GetProperty("HIT").GetProperty("HITId").GetString()!.ToLowerInvariant();
    }

    /// <summary>Adds the people, and starts a session for each.</summary>
    /// <returns>The cookie of each.</returns>
    private static async Task<IReadOnlyList<string>> LetInAsync(BenchStore store, CancellationToken cancellation)
    {
        await using var ledger = new Committer(await store.OpenAsync(cancellation), TimeProvider.System, store.Options);
        var setup = new EngineSetup(ledger);
        var now = TimeProvider.System.GetUtcMicroseconds();
        var people = await setup.DoAsync(
            Enumerable.Range(0, People).Select(_ => new AddParticipant(ObjectId.Random(now))), cancellation);
        await setup.DoAsync(people.Select((one, i) => new AddSignIn(Site.WorkSite, one, $"person {i}")), cancellation);
        var secrets = people.Select(PersonSecret.New).ToList();
        await setup.DoAsync(
            secrets.Select(one => new StartSession(
                Site.WorkSite,
                one.Person,
                new(ObjectId.Random(now), one.Digest, now, now, now + TimeSpan.FromHours(1), ""),
                Checked: null,
                now)),
            cancellation);
        return [.. secrets.Select(one => $"bursar-work={one}")];
    }

    private static async Task AcceptAsync(
        Uri task, IReadOnlyList<string> cookies, int atOnce, Latencies latencies, CancellationToken cancellation)
    {
        using var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            MaxConnectionsPerServer = atOnce,
        };
        using var http = new HttpClient(handler);
        var options = new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(cookies, options, async (cookie, stop) =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, task);
            request.Headers.Add("Cookie", cookie);
            request.Headers.Add("Origin", task.GetLeftPart(UriPartial.Authority));
            var asked = Stopwatch.GetTimestamp();
            using var answer = await http.SendAsync(request, stop);
            if (answer.StatusCode != HttpStatusCode.SeeOther)
                throw new BenchException($"The site answered {(int)answer.StatusCode} to someone who accepts.");
            latencies.AddSince(asked);
        });
    }
}
