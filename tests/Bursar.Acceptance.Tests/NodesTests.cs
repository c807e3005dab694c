using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>Several servers on one database serve the same books, whatever happens to one of them or to the database.</summary>
public sealed class NodesTests
{
    private const int Books = 3;
    private const int Clients = 12;

    /// <summary>Of the books that are spread over two databases, so many that both have some.</summary>
    private const int SpreadBooks = 8;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>How many nodes and databases are killed one after another; <c>.ci/kills</c> sets more.</summary>
    private static readonly int Kills = int.TryParse(
        Environment.GetEnvironmentVariable("BURSAR_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills)
        ? kills
        : 2;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Movements_ANodeKilledAndTheDatabaseRestarted_AreOnEveryNodeOnce()
    {
        var random = new Random(TestSeed.Print());
        await using var house = await NodeHouse.StartAsync(Cancellation);
        var books = new List<string>();
        for (var i = 0; i < Books; i++) books.Add(await OpenAsync(house, i));
        // A client leaves a node only when that is dead or says that it cannot.
        var (clients, progress, work) = Start(house, books, random, patience: Limit, refunds: true);

        await progress.MoreAsync(300, work, Limit);
        await house[1].KillAsync();
        await progress.MoreAsync(200, work, Limit);
        await house.StartNodeAsync(1);
        await progress.MoreAsync(200, work, Limit);
        await house.RestartDatabaseAsync(Cancellation);
        await progress.MoreAsync(300, work, Limit);
        progress.End();
        await work.WaitAsync(Limit, Cancellation);

        foreach (var book in books) await MustBeOnEveryNodeAsync(house, book, clients);
        Assert.True(clients.Sum(client => client.ReadElsewhere) > 100, "hardly anything was read on another node");
        await MustVerifyAsync(house);
        await MustAgreeInBothDialectsAsync(house, books[0], clients);
    }

    [Fact]
    public async Task Movements_NodesAndTwoDatabasesKilledAgainAndAgain_AreOnEveryNodeOnce()
    {
        var random = new Random(TestSeed.Print());
        await using var house = await NodeHouse.StartAsync(Cancellation, databases: 2);
        var books = new List<string>();
        for (var i = 0; i < SpreadBooks; i++) books.Add(await OpenAsync(house, i));
        var (clients, progress, work) = Start(house, books, random, patience: Limit, refunds: true);
        var killed = new int[NodeHouse.Count + 2];

        for (var kill = 0; kill < Kills; kill++)
        {
            await progress.MoreAsync(random.Next(1, 200), work, Limit);
            var which = random.Next(killed.Length);
            killed[which]++;
            if (which < NodeHouse.Count) await house.RestartNodeAsync(which);
            else await house.KillDatabaseAsync(which - NodeHouse.Count, Cancellation);
        }
        await progress.MoreAsync(100, work, Limit);
        progress.End();
        await work.WaitAsync(Limit, Cancellation);

        foreach (var book in books) await MustBeOnEveryNodeAsync(house, book, clients);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"killed: nodes {string.Join(", ", killed[..^2])}, databases {string.Join(", ", killed[^2..])}; acknowledged: "
            + $"{clients.Sum(client => client.Acknowledged.Count)}, of which read on another node at once: "
            + $"{clients.Sum(client => client.ReadElsewhere)}");
        await MustVerifyAsync(house);
    }

    [Fact]
    public async Task Movements_ANodeHaltedForLongerThanItMayHoldABook_GoOnAndAreThereOnce()
    {
        var random = new Random(TestSeed.Print());
        await using var house = await NodeHouse.StartAsync(Cancellation);
        var book = await OpenAsync(house, 0);
        // Top-ups only: a request that was given up may be done later, and then a refusal by another node was not the last word.
        var (clients, progress, work) = Start(house, [book], random, patience: TimeSpan.FromSeconds(2), refunds: false);

        await progress.MoreAsync(100, work, Limit);
        var sessionEnded = await house.PauseInTransactionAsync(0, Cancellation);
        await progress.MoreAsync(100, work, Limit);
        await sessionEnded;
        await house[0].ResumeAsync();
        await progress.MoreAsync(100, work, Limit);
        progress.End();
        await work.WaitAsync(Limit, Cancellation);

        await MustBeOnEveryNodeAsync(house, book, clients);
        var (status, body) = await house.AskAsync(0, $"books/{book}/top-ups", Cancellation, "after", new { amount = "1.00" });
        Assert.True(status == HttpStatusCode.Created, $"{status}: {body}");
        await MustVerifyAsync(house);
    }

    /// <summary>Opens one book on every node at once, under one key.</summary>
    private static async Task<string> OpenAsync(NodeHouse house, int number)
    {
        var book = new { title = $"Book {number}", currency = "USD" };
        var answers = await Task.WhenAll(
            Enumerable.Range(0, NodeHouse.Count).Select(
                node => house.AskAsync(node, "books", Cancellation, $"open-{number}", book)));
        Assert.All(answers, answer => Assert.True(answer.Status == HttpStatusCode.Created, $"{answer}"));
        return Assert.Single(answers.Select(answer => answer.Body.GetProperty("id").GetString()!).Distinct());
    }

    private static (List<NodeClient> Clients, Progress Progress, Task Work) Start(
        NodeHouse house, List<string> books, Random random, TimeSpan patience, bool refunds)
    {
        var progress = new Progress();
        var clients = Enumerable.Range(0, Clients)
            .Select(i => new NodeClient(
                house, new Random(random.Next()), $"client-{i}", books[i % books.Count], patience, refunds))
            .ToList();
        return (clients, progress, FirstFailureAsync([.. clients.Select(client => Task.Run(() => client.RunAsync(progress)))]));
    }

    /// <summary>Ends when all have ended, or as soon as one has failed.</summary>
    private static async Task FirstFailureAsync(List<Task> tasks)
    {
        await foreach (var task in Task.WhenEach(tasks)) await task;
    }

    /// <summary>Every node has exactly what was acknowledged, and the balance that it makes.</summary>
    private static async Task MustBeOnEveryNodeAsync(NodeHouse house, string book, List<NodeClient> clients)
    {
        var acknowledged = clients.Where(client => client.Book == book)
            .SelectMany(client => client.Acknowledged)
            .Order()
            .ToList();
        for (var node = 0; node < NodeHouse.Count; node++)
        {
            Assert.Equal(acknowledged, await TransfersAsync(house, node, book));
            var (_, shown) = await house.AskAsync(node, $"books/{book}", Cancellation);
            Assert.Equal(acknowledged.Sum(one => one.Cents), Cents(shown.GetProperty("available")));
        }
    }

    private static async Task<List<(long Sequence, string Key, long Cents)>> TransfersAsync(
        NodeHouse house, int node, string book)
    {
        var all = new List<(long, string, long)>();
        for (long? after = 0; after is not null;)
        {
            var (_, page) = await house.AskAsync(node, $"books/{book}/transfers?after={after}", Cancellation);
            foreach (var one in page.GetProperty("transfers").EnumerateArray())
            {
                var sign = one.GetProperty("kind").GetString() == "refund" ? -1 : 1;
                var key = one.GetProperty("request_key").GetString()!;
                all.Add((one.GetProperty("sequence").GetInt64(), key["api:".Length..], sign * Cents(one.GetProperty("amount"))));
            }
            after = page.GetProperty("next") is { ValueKind: JsonValueKind.Number } next ? next.GetInt64() : null;
        }
        return all;
    }

    private static async Task MustVerifyAsync(NodeHouse house)
    {
        var run = await house.VerifyAsync();
        Assert.True(run.ExitCode == 0, run.Errors + run.Output);
    }

    /// <summary>Credentials that one node made show the same balance on every node.</summary>
    private static async Task MustAgreeInBothDialectsAsync(NodeHouse house, string book, List<NodeClient> clients)
    {
        var cents = clients.Where(client => client.Book == book).SelectMany(client => client.Acknowledged).Sum(one => one.Cents);
        var (_, token) = await house.AskAsync(0, $"books/{book}/tokens", Cancellation, "token", new { label = "all nodes" });
        var (_, key) = await house.AskAsync(1, $"books/{book}/keys", Cancellation, "key", new { });
        for (var node = 0; node < NodeHouse.Count; node++)
        {
            Assert.Equal(cents, await house.WorkspaceBalanceAsync(node, book, token.GetProperty("token").GetString()!));
            var turk = await MTurkClient.BalanceAsync(
                "boto3",
                new MTurkServer(
                    house[node].Address, key.GetProperty("key_id").GetString()!, key.GetProperty("secret").GetString()!));
            Assert.Equal(cents, Cents(turk.GetProperty("AvailableBalance")));
        }
    }

    private static long Cents(JsonElement amount)
        => (long)(100 * decimal.Parse(amount.GetString()!, CultureInfo.InvariantCulture));
}
