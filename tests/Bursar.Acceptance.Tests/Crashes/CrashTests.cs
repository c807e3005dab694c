using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>What was acknowledged is on disk, whatever happens to the process; a retry adds nothing.</summary>
public sealed class CrashTests(SharedPostgres shared)
{
    private const int Kills = 100;
    private const int Clients = 8;
    private const int MaxBetween = 40;

    [Fact]
    public Task Writes_KilledAHundredTimesOverSqlite_LoseNothingAndRepeatNothing()
        => KillAsync(new Dictionary<string, string>(), []);

    [Fact]
    public async Task Writes_KilledAHundredTimesOverPostgres_LoseNothingAndRepeatNothing()
    {
        var database = await shared.CreateDatabaseAsync(TestContext.Current.CancellationToken);
        var store = new Dictionary<string, string> { ["Bursar__Store"] = "postgres", ["Bursar__Connection"] = database };
        await KillAsync(store, ["--store", "postgres", "--connection", database]);
    }

    private static async Task KillAsync(Dictionary<string, string> store, string[] options)
    {
        var random = new Random(TestSeed.Print());
        using var data = new TestDirectory();
        var writes = new Writes();
        Account? account = null;
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var server = await BursarServer.ServeAsync(data.Path, store);
            account ??= await Account.OpenAsync(server);
            await using var payer = new Payer(server, account);
            await writes.RepeatAsync(payer);
            await WriteUntilKilledAsync(server, payer, writes, $"{kill}", random);
        }

        await using (var server = await BursarServer.ServeAsync(data.Path, store))
        {
            await using var payer = new Payer(server, account!);
            await writes.RepeatAsync(payer);
            await MustBeThereOnceAsync(server, account!, writes);
            Assert.Equal(0, await server.StopAsync());
        }
        var verified = await new BursarCommand(data.Path).RunAsync(["verify", .. options]);
        Assert.True(verified.ExitCode == 0, verified.Errors + verified.Output);
    }

    /// <summary>Some clients write without a pause; the server is killed at one of their acknowledgements.</summary>
    private static async Task WriteUntilKilledAsync(
        BursarServer server, Payer payer, Writes writes, string name, Random random)
    {
        var wanted = random.Next(MaxBetween);
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (wanted == 0) enough.SetResult();
        var work = Task.WhenAll(
            Enumerable.Range(0, Clients).Select(client => WriteAsync($"{name}-{client}", new Random(random.Next()))).ToList());
        await Task.WhenAny(enough.Task, work);
        await server.KillAsync();
        await work;

        async Task WriteAsync(string client, Random choices)
        {
            try
            {
                for (var i = 0; ; i++)
                {
                    await writes.SendAsync(payer, new($"{client}-{i}", choices.Next(3) == 0, choices.Next(1, 1_000)));
                    if (writes.Acknowledged >= wanted) enough.TrySetResult();
                }
            }
            catch (HttpRequestException)
            {
                // The server is gone, as it should be.
            }
        }
    }

    /// <summary>The books have each write once, with its amount, and no other.</summary>
    private static async Task MustBeThereOnceAsync(BursarServer server, Account account, Writes writes)
    {
        var found = new List<(string Key, string Amount)>();
        for (long? after = 0; after is not null;)
        {
            var path = new Uri($"/bursar/v1/books/{account.Book}/transfers?limit=1000&after={after}", UriKind.Relative);
            var page = JsonElement.Parse(await server.Http.GetStringAsync(path));
            foreach (var one in page.GetProperty("transfers").EnumerateArray())
                if (one.GetProperty("request_key").GetString() is { } key && !key.StartsWith("mturk-", StringComparison.Ordinal))
                    found.Add((key, one.GetProperty(IsBonus(key) ? "rewards" : "amount").GetString()!));
            after = page.GetProperty("next") is { ValueKind: JsonValueKind.Number } next ? next.GetInt64() : null;
        }
        Assert.Equal(writes.All.Select(write => (write.RequestKey, write.Amount)).Order(), found.Order());

        static bool IsBonus(string key) => key.StartsWith("mturk:", StringComparison.Ordinal);
    }
}
