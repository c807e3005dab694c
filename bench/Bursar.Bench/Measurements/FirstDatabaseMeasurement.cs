using Bursar.Ledger;
using Bursar.Testing;

namespace Bursar.Bench;

/// <summary>
/// What the first of several databases can do: users, participants and credentials are added behind one lock, and every request
/// reads a credential there.
/// </summary>
internal static class FirstDatabaseMeasurement
{
    private const int Callers = 128;
    private const int Tokens = 10_000;

    /// <summary>Measures one node, whose first database this is.</summary>
    public static async Task<Section> RunAsync(
        string folder, PostgresServer server, BenchSettings settings, CancellationToken cancellation)
    {
        var store = await StoreKind.Sharded("two databases", folder, 2, server).MakeAsync("first", cancellation);
        Directory.CreateDirectory(store.Data);
        await using var ledger = await store.CommitAsync(witness: null, cancellation);
        var setup = new EngineSetup(ledger);
        var book = (await setup.OpenBooksAsync(1, cancellation))[0];
        var member = (await ledger.ListAsync(new MembersOfBook(book, 1), cancellation))[0];
        var digests = Enumerable.Range(0, Tokens).Select(i => Digest.Of($"token {i}")).ToArray();
        var now = DateTimeOffset.UtcNow;
        await setup.DoAsync(digests.Select(digest => new CreateToken(member, ObjectId.Random(now), digest)), cancellation);
        var table = new Table("what", "callers", "a second", "p50", "p99");
        await AddAsync("a new user", () => DoAsync(new CreateUser(ObjectId.Random(now), "Bench", "bench@example.org")));
        await AddAsync("a new participant", () => DoAsync(new AddParticipant(ObjectId.Random(now))));
        await AddAsync("a token's last use is noted", () => DoAsync(new NoteUse(Any(), DateTimeOffset.UtcNow)));
        await AddAsync("a token is read, as every request does", async () =>
        {
            if (await ledger.FindAsync<Token>(Any(), cancellation) is null) throw new BenchException("A token is lost.");
        });
        return new(
            "The first of several databases",
            $"{Callers} callers in one node's process, which has one lane for it. Whoever adds or changes a user, a participant "
            + "or a credential waits for one lock, and a commit takes what has come meanwhile. A token is read by each request; "
            + $"reads that come at once share a round trip. {settings.InWords}, after one to warm up; medians.",
            table);

        RowKey Any() => RowKey.OfToken(digests[Random.Shared.Next(Tokens)]);

        async Task DoAsync(Command command)
        {
            var outcome = await ledger.ExecuteAsync(command, cancellation);
            if (!outcome.Accepted) throw new BenchException($"It was refused: {outcome.Rejection.Detail}");
        }

        async Task AddAsync(string what, Func<Task> call)
        {
            var round = await Repeated.MeasureAsync(Callers, settings, call, cancellation);
            table.Add(what, $"{Callers}", Figure.Rate(round.PerSecond), Figure.Time(round.Median), Figure.Time(round.P99));
        }
    }
}
