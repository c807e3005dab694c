using Bursar.Ledger;
using Bursar.Testing;

namespace Bursar.Bench;

/// <summary>
/// Reads about one person, and the sweeps of a node, over one database and several in one server: what it costs that the books
/// lie in more than one.
/// </summary>
internal static class SpanningReadsMeasurement
{
    private const int Callers = 32;
    private const int Users = 64;
    private const int BooksOfAUser = 4;
    private const int Participants = 128;
    private static readonly int[] Databases = [1, 2, 8, 16];

    /// <summary>Measures each number of databases.</summary>
    public static async Task<Section> RunAsync(
        string folder, PostgresServer server, BenchSettings settings, CancellationToken cancellation)
    {
        var table = new Table("databases", "what", "a second", "p50", "p99");
        foreach (var databases in Databases)
        {
            var kind = StoreKind.Sharded($"{databases} databases", folder, databases, server);
            var store = await kind.MakeAsync($"reads_{databases}", cancellation);
            Directory.CreateDirectory(store.Data);
            await using var ledger = await store.CommitAsync(witness: null, cancellation);
            var people = await FillAsync(new(ledger), cancellation);
            await AddAsync("a user's workspaces", async () =>
            {
                var found = await ledger.ListAsync(new MembershipsOfUser(Any(people.Users), 100), cancellation);
                if (found.Count != BooksOfAUser) throw new BenchException($"A user has {found.Count} workspaces.");
            });
            await AddAsync("what a requirement asks of a participant", async () =>
            {
                var known = await Standing.ReadAsync(ledger, Any(people.Participants), counts: true, cancellation);
                if (known.Taken != BooksOfAUser) throw new BenchException($"A participant has taken {known.Taken} places.");
            });
            await AddAsync("a sweep for what is due", () => DueSweep.RunAsync(ledger, cancellation));

            async Task AddAsync(string what, Func<Task> read)
            {
                var round = await Repeated.MeasureAsync(Callers, settings, read, cancellation);
                table.Add(
                    Figure.Count(databases), what, Figure.Rate(round.PerSecond), Figure.Time(round.Median),
                    Figure.Time(round.P99));
            }
        }
        return new(
            "Reads: one database and several",
            $"{Callers} callers in this process. {Users} users have {BooksOfAUser} workspaces each, and {Participants} people "
            + $"have taken {BooksOfAUser} places each, all in random books. The databases are in one server on this machine, "
            + "so they share its processors: what is asked of several costs several times as much. "
            + $"{settings.InWords}, after one to warm up; medians.",
            table);
    }

    private static async Task<(ObjectId[] Users, ObjectId[] Participants)> FillAsync(
        EngineSetup setup, CancellationToken cancellation)
    {
        var now = DateTimeOffset.UtcNow;
        ObjectId[] users = [.. Enumerable.Range(0, Users).Select(_ => ObjectId.Random(now))];
        await setup.DoAsync(users.Select((user, i) => new CreateUser(user, "Bench", $"bench{i}@example.org")), cancellation);
        var ids = new HashSet<ObjectId>();
        while (ids.Count < Users * BooksOfAUser) ids.Add(ObjectId.NewBook(now));
        var books = await setup.DoAsync(
            ids.Select((id, i) => new OpenBook(id, "Bench", Currency.USD, users[i % Users])), cancellation);
        await setup.DoAsync(
            books.Select(book => new TopUp(book.Book, Money.FromMinor(1_000_000), Currency.USD, "")), cancellation);
        var drafts = books.Select(book => new DraftStudy(book.Book, "Bench", Money.Cent, Participants, Origin.Prolific));
        var studies = await setup.DoAsync(drafts.Select(draft => draft with { Publish = true }), cancellation);
        var people = await setup.DoAsync(
            Enumerable.Range(0, Participants).Select(_ => new AddParticipant(ObjectId.Random(now))), cancellation);
        await setup.DoAsync(
            people.SelectMany(one => Random.Shared.GetItems(studies, BooksOfAUser * 4).Distinct().Take(BooksOfAUser)
                .Select(study => new TakePlace(study, one))),
            cancellation);
        return (users, people);
    }

    private static ObjectId Any(ObjectId[] people) => people[Random.Shared.Next(people.Length)];
}
