using System.Net;
using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar.Bench;

/// <summary>ListWorkersWithQualificationType over many workers, read one after another over one connection.</summary>
internal static class WorkersMeasurement
{
    private const int Workers = 100_000;
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(2);

    public static async Task<Section> RunAsync(Workbench bench, StoreKind kind, CancellationToken cancellation)
    {
        var store = await kind.MakeAsync("workers", cancellation);
        ObjectId book;
        using var http = new HttpClient();
        await using (var empty = bench.Bursar.Serve(store))
        {
            await empty.ListeningAsync(cancellation);
            var id = await new OperatorRequests(empty, store).OpenBookAsync(http, cancellation);
            if (!ObjectId.TryParse(id, out book)) throw new BenchException("The server's ids cannot be read.");
        }
        var type = await QualifyAsync(store, book.Book, cancellation);
        await using var server = bench.Bursar.Serve(store);
        await server.ListeningAsync(cancellation);
        var turk = await TurkRequests.ForAsync(server, new(server, store), book.ToString(), http, cancellation);
        var table = new Table("page", "workers", "p50", "p99");
        var targets = new List<Target>();
        foreach (var size in (int[])[10, 100])
        {
            var request = turk.Call(
                "ListWorkersWithQualificationType",
                $$"""{"QualificationTypeId": "{{type.ToUpperString()}}", "MaxResults": {{size}}}""");
            await http.AnswerAsync(request, HttpStatusCode.OK, cancellation);
            var read = new ListRead($"the first {size}", request, First).Measure();
            var median = read.Percentile(0.5);
            table.Add($"the first {size}", Figure.Count(Workers), Figure.Time(median), Figure.Time(read.Percentile(0.99)));
            targets.Add(Target.AtMost(
                $"ListWorkersWithQualificationType, the first {size} of {Figure.Count(Workers)}, {kind.Name}: p50",
                First.TotalMicroseconds, median.TotalMicroseconds, value => Figure.Time(TimeSpan.FromMicroseconds(value))));
        }
        return new(
            $"Workers with a qualification, {kind.Name}",
            "The published executable, one connection by one client, each call signed; 1,000 reads or ten seconds, "
                + "after a third as many to warm up.",
            table,
            [.. targets]);
    }

    private static async Task<ObjectId> QualifyAsync(BenchStore store, int book, CancellationToken cancellation)
    {
        await using var ledger = new Committer(await store.OpenAsync(cancellation), TimeProvider.System, store.Options);
        var setup = new EngineSetup(ledger);
        var now = DateTimeOffset.UtcNow;
        var people = await setup.DoAsync(
            Enumerable.Range(0, Workers).Select(_ => new AddParticipant(ObjectId.Random(now))), cancellation);
        var types = await setup.DoAsync([new CreateTraitType(book, "Trait", "A trait of the bench")], cancellation);
        await setup.DoAsync(people.Select((one, i) => new GrantTrait(types[0], one, i % 100)), cancellation);
        return types[0];
    }
}
