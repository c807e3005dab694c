using System.Collections.Concurrent;

namespace Bursar.Acceptance.Tests;

/// <summary>What was acknowledged is on disk, whatever happens to the process; a retry adds nothing.</summary>
public sealed class CrashTests
{
    private const int Crashes = 20;
    private const int Clients = 8;

    [Fact]
    public async Task TopUps_KilledTwentyTimes_LoseNothingAndRepeatNothing()
    {
        var seed = Random.Shared.Next();
        TestContext.Current.SendDiagnosticMessage($"seed {seed}");
        var random = new Random(seed);
        using var directory = new TestDirectory();
        var data = directory.Path;
        var sent = new ConcurrentDictionary<string, int>();
        var acknowledged = new ConcurrentDictionary<string, long>();
        var book = "";

        for (var crash = 0; crash < Crashes; crash++)
        {
            await using var server = await BursarServer.ServeAsync(data);
            if (book == "")
                book = (await server.Command.JsonAsync("book", "open", "Crash", "--currency", "USD"))
                    .GetProperty("id")
                    .GetString()!;
            var client = new TopUpClient(server, book);
            await RetryAsync(client, sent, acknowledged);

            var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var wanted = acknowledged.Count + random.Next(20, 200);
            var workers = Enumerable.Range(0, Clients)
                .Select(worker => WorkAsync(client, $"{crash}-{worker}", random.Next(), sent, acknowledged, wanted, enough));
            var work = Task.WhenAll(workers.ToArray());
            await Task.WhenAny(enough.Task, work);
            await server.KillAsync();
            await work;
        }

        await using (var server = await BursarServer.ServeAsync(data))
        {
            await RetryAsync(new TopUpClient(server, book), sent, acknowledged);
            var shown = await server.Command.JsonAsync("book", "show", book);
            Assert.Equal($"{sent.Values.Sum() / 100}.{sent.Values.Sum() % 100:00}", shown.GetProperty("available").GetString());
            Assert.Equal(0, await server.StopAsync());
        }
        var verified = await new BursarCommand(data).RunAsync("verify");
        Assert.True(verified.ExitCode == 0, verified.Errors + verified.Output);
    }

    /// <summary>
    /// Sends everything again: what was acknowledged must have the same sequence, and what was not must get one now.
    /// </summary>
    private static async Task RetryAsync(
        TopUpClient client, ConcurrentDictionary<string, int> sent, ConcurrentDictionary<string, long> acknowledged)
    {
        foreach (var (key, cents) in sent)
        {
            var (sequence, replayed) = await client.SendAsync(key, cents);
            if (acknowledged.TryGetValue(key, out var before))
                Assert.True(replayed && sequence == before, $"{key} was {before} and is {sequence}");
            acknowledged[key] = sequence;
        }
        Assert.Equal(acknowledged.Count, acknowledged.Values.Distinct().Count());
    }

    private static async Task WorkAsync(
        TopUpClient client,
        string name,
        int seed,
        ConcurrentDictionary<string, int> sent,
        ConcurrentDictionary<string, long> acknowledged,
        int wanted,
        TaskCompletionSource enough)
    {
        var random = new Random(seed);
        try
        {
            for (var i = 0; ; i++)
            {
                var key = $"{name}-{i}";
                var cents = random.Next(1, 10_000);
                sent[key] = cents;
                var (sequence, _) = await client.SendAsync(key, cents);
                acknowledged[key] = sequence;
                if (acknowledged.Count >= wanted) enough.TrySetResult();
            }
        }
        catch (HttpRequestException)
        {
            // The server is gone, as it should be.
        }
    }
}
