using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>
/// The console's pages of a book that has grown to 100,000 studies and a million transfers, read one after another over one
/// connection to the published executable.
/// </summary>
internal static class PagesMeasurement
{
    private const int Studies = 100_000;
    private const int Transfers = 1_000_000;
    private const int Reads = 150;
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(50);

    public static async Task<Section> RunAsync(Workbench bench, StoreKind kind, CancellationToken cancellation)
    {
        var store = await kind.MakeAsync("pages", cancellation);
        var books = await ListBooks.MakeAsync(bench.Bursar, store, Studies, cancellation);
        var (cookie, study, middle) = await GrowAsync(store, books, cancellation);
        await using var server = bench.Bursar.Serve(store);
        await server.ListeningAsync(cancellation);
        var table = new Table("page", "bytes", "p50", "p99");
        var targets = new List<Target>();
        using var http = new HttpClient();
        foreach (var (name, path) in PagesOf(books.Book, study, middle))
        {
            var headers = new Dictionary<string, string> { ["Cookie"] = $"bursar_console={cookie}" };
            var request = new LoadRequest(HttpMethod.Get, new(server.Url, path), headers);
            var page = await http.AnswerAsync(request, System.Net.HttpStatusCode.OK, cancellation);
            var read = new ListRead(name, request, Most) { Reads = Reads }.Measure();
            var median = read.Percentile(0.5);
            table.Add(name, Figure.Count(page.Length), Figure.Time(median), Figure.Time(read.Percentile(0.99)));
            targets.Add(Target.AtMost(
                $"console, {name}, {kind.Name}: p50", Most.TotalMicroseconds, median.TotalMicroseconds,
                value => Figure.Time(TimeSpan.FromMicroseconds(value))));
        }
        return new(
            $"Pages of the console, {kind.Name}",
            $"The published executable over one book of {Figure.Count(Studies)} studies and {Figure.Count(Transfers)} transfers, "
                + $"half of them payments. One connection reads the same page {Reads} times, after a third as many to warm up.",
            table,
            [.. targets]);
    }

    private static IEnumerable<(string Name, string Path)> PagesOf(ObjectId book, ObjectId study, DateTimeOffset middle)
    {
        var path = $"/console/books/{book}";
        yield return ("books", "/console");
        yield return ("account", path);
        yield return ("account at a past moment", $"{path}?at={middle.UtcDateTime:yyyy-MM-ddTHH:mm:ss.ffffff}Z");
        yield return ("history of everything", $"{path}/history?range=all");
        yield return ("statement", $"{path}/statement");
        yield return ("statement, in the middle", $"{path}/statement?before={Transfers / 2}");
        yield return ("statement, a search that finds nothing", $"{path}/statement?search=zebra");
        yield return ("studies", $"{path}/studies?of=prolific");
        yield return ("studies, a search that finds nothing", $"{path}/studies?of=prolific&search=zebra");
        yield return ("a study", $"{path}/studies/{study}");
        yield return ("settings", $"{path}/settings");
        yield return ("log", $"{path}/log");
    }

    /// <summary>Adds transfers until there are enough, and a session of an operator.</summary>
    private static async Task<(string Cookie, ObjectId Study, DateTimeOffset Middle)> GrowAsync(
        BenchStore store, ListBooks books, CancellationToken cancellation)
    {
        await using var ledger = await store.CommitAsync(witness: null, cancellation);
        var setup = new EngineSetup(ledger);
        var number = books.Book.Book;
        var before = (await ledger.FindAsync<Book>(RowKey.OfBook(number), cancellation))!.LastTransfer;
        var now = DateTimeOffset.UtcNow;
        var participant = (await setup.DoAsync([new AddParticipant(ObjectId.Random(now))], cancellation))[0];
        await setup.DoAsync(Moves((int)(Transfers - before) / 2), cancellation);
        var middle = DateTimeOffset.UtcNow;
        await setup.DoAsync(Moves((int)(Transfers - before + 1) / 2), cancellation);
        var user = ObjectId.Random(now);
        await setup.DoAsync([new CreateUser(user, "Bench", "bench@example.org")], cancellation);
        await setup.DoAsync([new AddSignIn(Site.Console, user, "bench@example.org") { IsOperator = true }], cancellation);
        var secret = PersonSecret.New(user);
        var at = TimeProvider.System.GetUtcMicroseconds();
        var session = new Session(ObjectId.Random(at), secret.Digest, at, at, at.AddDays(1), "Bench");
        await setup.DoAsync([new StartSession(Site.Console, user, session, null, at)], cancellation);
        var study = (await ledger.ListAsync(new StudiesOfBook(number, default, 1), cancellation))[0];
        return (secret.ToString(), study.Id, middle);

        IEnumerable<Command> Moves(int count) => Enumerable.Range(0, count).Select(i => i % 2 == 0
            ? (Command)new TopUp(number, Money.Cent, Currency.USD, $"invoice {i}")
            : new PayParticipant(number, participant, Money.Cent, Currency.USD, "Thanks"));
    }
}
