using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar.Bench;

/// <summary>
/// Prolific's count of the participants whom ten filters let in, over many, read one after another over one connection.
/// </summary>
internal static class EligibilityMeasurement
{
    private const int People = 100_000;
    private const int AtOnce = 1_000;
    private const int Workers = 5_000;
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(20);

    public static async Task<Section> RunAsync(Workbench bench, StoreKind kind, CancellationToken cancellation)
    {
        var store = await kind.MakeAsync("eligibility", cancellation);
        using var http = new HttpClient();
        string book;
        await using (var empty = bench.Bursar.Serve(store))
        {
            await empty.ListeningAsync(cancellation);
            book = await new OperatorRequests(empty, store).OpenBookAsync(http, cancellation);
        }
        await JoinAsync(store, book, cancellation);
        await using var server = bench.Bursar.Serve(store);
        await server.ListeningAsync(cancellation);
        var prolific = await ProlificRequests.ForAsync(server, new(server, store), book, http, cancellation);
        var body = $$"""{"filters":{{TenFilters.Json.ReplaceLineEndings("")}}}""";
        var request = prolific.Post("eligibility-count/", body);

        var start = Stopwatch.GetTimestamp();
        var answer = await http.AnswerAsync(request, HttpStatusCode.OK, cancellation);
        var first = Stopwatch.GetElapsedTime(start);
        var count = JsonElement.Parse(answer).GetProperty("count").GetInt32();
        if (count is 0 or People) throw new BenchException($"The filters let {count} participants in.");
        var latencies = new ListRead("eligibility", request, Most).Measure();
        var median = latencies.Percentile(0.5);
        var table = new Table("participants", "of whom eligible", "first count", "p50", "p99");
        table.Add(
            Figure.Count(People), Figure.Count(count), Figure.Time(first), Figure.Time(median),
            Figure.Time(latencies.Percentile(0.99)));
        return new(
            $"Eligibility, {kind.Name}",
            "POST /api/v1/eligibility-count/ of the published executable, one connection by one client: eight filters that "
                + "participants answer, the percentage of approved work, and when they joined. "
                + string.Create(CultureInfo.InvariantCulture, $"{Workers:N0} of the participants have a submission. ")
                + "The first count after the start reads everybody; 1,000 reads or ten seconds, after 300 to warm up.",
            table,
            Target.AtMost(
                $"count of ten filters over {Figure.Count(People)} participants, {kind.Name}: p50", Most.TotalMicroseconds,
                median.TotalMicroseconds, value => Figure.Time(TimeSpan.FromMicroseconds(value))));
    }

    private static async Task JoinAsync(BenchStore store, string book, CancellationToken cancellation)
    {
        if (!ObjectId.TryParse(book, out var id)) throw new BenchException("The server's ids cannot be read.");
        await using var ledger = new Committer(await store.OpenAsync(cancellation), TimeProvider.System, store.Options);
        var setup = new EngineSetup(ledger);
        var now = DateTimeOffset.UtcNow;
        var people = await setup.DoAsync(
            Enumerable.Range(0, People).Select(_ => new AddParticipant(ObjectId.Random(now))), cancellation);
        var answers = people.Select((one, i) => KeyValuePair.Create(one, TenFilters.OfPerson(i))).Chunk(AtOnce);
        foreach (var some in answers) await setup.DoAsync([new AnswerScreeners(some.ToDictionary())], cancellation);
        await setup.DoAsync([new TopUp(id.Book, Money.FromMinor(1_000_000), Currency.USD, "")], cancellation);
        var offer = new DraftStudy(id.Book, "Bench", Money.FromMinor(1), Workers, Origin.Prolific) { Publish = true };
        var study = (await setup.DoAsync([offer], cancellation))[0];
        await setup.DoAsync(people.Take(Workers).Select(one => new TakePlace(study, one)), cancellation);
    }
}
