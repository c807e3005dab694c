namespace Bursar.Bench;

/// <summary>
/// Lists over books that have grown, read one after another over one connection to the published executable: the first page, a
/// deep one, one that is counted, a search that finds nothing; and what a balance read waits for beside eight readers of lists.
/// </summary>
internal static class ListsMeasurement
{
    private const int Readers = 8;
    private const double MostMedian = 3;
    private const double MostP99 = 5;
    private const double MostMemory = 250 * 1024 * 1024;
    private static readonly int[] Sizes = [10_000, 100_000];
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(1.5);
    private static readonly TimeSpan Counted = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Deep = TimeSpan.FromMilliseconds(5);

    public static async Task<Section> RunAsync(Workbench bench, StoreKind kind, CancellationToken cancellation)
    {
        var table = new Table("list", "rows in the book", "p50", "p99");
        var targets = new List<Target>();
        foreach (var size in Sizes)
        {
            var store = await kind.MakeAsync($"lists_{size}", cancellation);
            var books = await ListBooks.MakeAsync(bench.Bursar, store, size, cancellation);
            await using var server = bench.Bursar.Serve(store);
            await server.ListeningAsync(cancellation);
            using var http = new HttpClient();
            var prolific = await ProlificRequests.ForAsync(
                server, new(server, store), books.Book.ToString(), http, cancellation);
            foreach (var read in ListsOf(books, prolific))
            {
                var latencies = read.Measure();
                var median = latencies.Percentile(0.5);
                table.Add(read.Name, Figure.Count(size), Figure.Time(median), Figure.Time(latencies.Percentile(0.99)));
                if (size == Sizes[^1] && read.Most is { } most)
                    targets.Add(Target.AtMost(
                        $"{read.Name}, {Figure.Count(size)} rows, {kind.Name}: p50", most.TotalMicroseconds,
                        median.TotalMicroseconds, value => Figure.Time(TimeSpan.FromMicroseconds(value))));
            }
            if (size != Sizes[^1]) continue;
            targets.AddRange(await InterfereAsync(bench, kind, table, server, books, prolific, cancellation));
        }
        return new($"Lists, {kind.Name}", Method, table, [.. targets]);
    }

    private static string Method
        => "The published executable over a book of Prolific studies in one project. A quarter of them are drafts; as many are "
        + "active, paused and stopped. One connection reads the same page again and again: 1,000 times or for ten "
        + $"seconds, after a third as many to warm up. Beside {Readers} searches: as many connections by wrk search without "
        + "finding anything while one connection reads the balance. A page has 20 rows.";

    private static IEnumerable<ListRead> ListsOf(ListBooks books, ProlificRequests prolific)
    {
        var project = $"projects/{books.Project}/studies/";
        yield return new("GET /studies/", prolific.Get("studies/"), First);
        yield return new("GET /studies/?state=PAUSED", prolific.Get("studies/?state=PAUSED"), Counted);
        yield return new("GET /studies/?state=(active|completed)", prolific.Get("studies/?state=(active%7Ccompleted)"), Counted);
        yield return new("GET /studies/?offset=9900&limit=20", prolific.Get("studies/?offset=9900&limit=20"), Deep);
        yield return new("GET /studies/, the last page", prolific.Get($"studies/?offset={books.Rows - 20}&limit=20"), null);
        yield return new("GET /studies/?search= that finds none", prolific.Get("studies/?search=zebra"), null);
        yield return new("GET /projects/{id}/studies/", prolific.Get(project), First);
        yield return new(
            "GET /projects/{id}/studies/?offset=9900&limit=20", prolific.Get($"{project}?offset=9900&limit=20"), Deep);
    }

    /// <summary>Reads a balance alone, and beside readers of lists.</summary>
    private static async Task<IReadOnlyList<Target>> InterfereAsync(
        Workbench bench, StoreKind kind, Table table, ServerProcess server, ListBooks books, ProlificRequests prolific,
        CancellationToken cancellation)
    {
        var balance = new ListRead("balance", prolific.Get($"workspaces/{books.Book}/balance/"), null);
        var alone = balance.Measure();
        var load = bench.Wrk.RunAsync(prolific.Get("studies/?search=zebra"), Readers, TimeSpan.FromSeconds(8), cancellation);
        await Task.Delay(TimeSpan.FromSeconds(1), cancellation);
        var beside = await Task.Run(balance.Measure, cancellation);
        await load;
        Add("a balance alone", alone);
        Add($"a balance beside {Readers} searches", beside);
        return
        [
            Share("p50", MostMedian, 0.5),
            Share("p99", MostP99, 0.99),
            Target.AtMost($"most memory of lists, {kind.Name}", MostMemory, server.PeakMemory, Figure.Megabytes),
        ];

        void Add(string name, Latencies read) => table.Add(
            name, Figure.Count(books.Rows), Figure.Time(read.Percentile(0.5)), Figure.Time(read.Percentile(0.99)));

        Target Share(string what, double most, double share) => Target.AtMost(
            $"balance beside {Readers} readers of lists, {kind.Name}: {what} beside its own alone", most,
            beside.Percentile(share) / alone.Percentile(share), Figure.Ratio);
    }
}
