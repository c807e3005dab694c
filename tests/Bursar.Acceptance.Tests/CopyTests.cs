using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>Books move from a file to PostgreSQL and back without their users noticing.</summary>
public sealed class CopyTests(SharedPostgres shared)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Copy_ToPostgresAndBack_ShowsTheSameMoneyAndPaysARetryOnce()
    {
        using var data = new TestDirectory();
        using var back = new TestDirectory();
        var database = await shared.CreateDatabaseAsync(Cancellation);
        Lab lab;
        await using (var server = await BursarServer.ServeAsync(data.Path))
        {
            lab = await Lab.OpenAsync(server);
            Assert.Equal((1, false), await new TopUpClient(server, lab.Book).SendAsync("invoice-17", 12_34));
            Assert.Equal(0, await server.StopAsync());
        }

        var moved = await CopyAsync(data.Path, database, "postgres");

        Assert.Contains("OK", moved.Good);
        await MustVerifyAsync(data.Path, "--store", "postgres", "--connection", database);
        await using (var server = await BursarServer.ServeAsync(data.Path, Over(database)))
        {
            await lab.MustShowAsync(server, 12_34);
            Assert.Equal((1, true), await new TopUpClient(server, lab.Book).SendAsync("invoice-17", 12_34));
            Assert.Equal((2, false), await new TopUpClient(server, lab.Book).SendAsync("invoice-18", 66));
            await lab.MustShowAsync(server, 13_00);
            Assert.Equal(0, await server.StopAsync());
        }

        foreach (var name in new[] { "master.key", "operator.token" })
            File.Copy(Path.Combine(data.Path, name), Path.Combine(back.Path, name));
        var returned = JsonElement.Parse((await CopyAsync(back.Path, database, "sqlite", "--json")).Good);
        Assert.Equal((2, 2), (returned.GetProperty("transfers").GetInt32(), returned.GetProperty("answers").GetInt32()));
        Assert.Equal(1, returned.GetProperty("rows").GetProperty("access_key").GetInt32());
        await MustVerifyAsync(back.Path);
        await using var last = await BursarServer.ServeAsync(back.Path);
        await lab.MustShowAsync(last, 13_00);
        Assert.Equal((2, true), await new TopUpClient(last, lab.Book).SendAsync("invoice-18", 66));
        await lab.MustShowAsync(last, 13_00);
    }

    [Fact]
    public async Task Copy_Twice_IsRefusedTheSecondTime()
    {
        using var data = new TestDirectory();
        var database = await shared.CreateDatabaseAsync(Cancellation);
        await FillAsync(data);
        Assert.Equal(0, (await CopyAsync(data.Path, database, "postgres")).ExitCode);

        var again = await CopyAsync(data.Path, database, "postgres");

        Assert.Equal(1, again.ExitCode);
        Assert.Contains("already", Assert.Single(again.Output.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_WhileAServerRunsOnEitherSide_IsRefusedInOneLine()
    {
        using var data = new TestDirectory();
        using var other = new TestDirectory();
        var database = await shared.CreateDatabaseAsync(Cancellation);
        await using var sqlite = await BursarServer.ServeAsync(data.Path);
        await using var postgres = await BursarServer.ServeAsync(environment: Over(database));
        await postgres.Command.JsonAsync("book", "open", "Lab", "--currency", "USD");

        MustRefuse(await CopyAsync(data.Path, database, "postgres"), "A server is running on");
        MustRefuse(await CopyAsync(other.Path, database, "sqlite"), "stop every node first");
        Assert.Empty(Directory.GetFiles(other.Path, "bursar.db"));
    }

    [Fact]
    public async Task Copy_BetweenTwoMasterKeys_IsRefusedInOneLine()
    {
        using var data = new TestDirectory();
        using var other = new TestDirectory();
        var database = await shared.CreateDatabaseAsync(Cancellation);
        await FillAsync(data);
        await FillAsync(other);
        Assert.Equal(0, (await CopyAsync(data.Path, database, "postgres")).ExitCode);

        MustRefuse(await CopyAsync(other.Path, database, "postgres"), "master key");
        using var empty = new TestDirectory();
        MustRefuse(await CopyAsync(empty.Path, database, "sqlite"), "master key");
        Assert.Empty(Directory.GetFiles(empty.Path, "bursar.db"));
    }

    [Fact]
    public async Task Copy_OfWhatIsNotThere_IsRefusedInOneLine()
    {
        using var data = new TestDirectory();
        var database = await shared.CreateDatabaseAsync(Cancellation);

        MustRefuse(await CopyAsync(data.Path, database, "postgres"), "There is no data file");
        MustRefuse(await CopyAsync(data.Path, database, "sqlite"), "not a Bursar database");
        Assert.Equal(2, (await CopyAsync(data.Path, database, "paper")).ExitCode);
        Assert.Equal(2, (await new BursarCommand(data.Path).RunAsync("copy")).ExitCode);
        Assert.Empty(Directory.GetFiles(data.Path, "bursar.db*"));
    }

    private static Dictionary<string, string> Over(string database)
        => new() { ["Bursar__Store"] = "postgres", ["Bursar__Connection"] = database };

    private static Task<ProgramRun> CopyAsync(string data, string database, string to, params string[] more)
        => new BursarCommand(data).RunAsync(["copy", "--to", to, "--connection", database, .. more]);

    private static async Task FillAsync(TestDirectory data)
    {
        await using var server = await BursarServer.ServeAsync(data.Path);
        await server.Command.JsonAsync("book", "open", "Lab", "--currency", "USD");
        await server.StopAsync();
    }

    private static async Task MustVerifyAsync(string data, params string[] store)
        => Assert.StartsWith("OK", (await new BursarCommand(data).RunAsync(["verify", .. store])).Good, StringComparison.Ordinal);

    private static void MustRefuse(ProgramRun run, string says)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(says, Assert.Single(run.Errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    /// <summary>A book, and its credentials for both vendors' clients.</summary>
    private sealed record Lab(string Book, string KeyId, string Secret, string Token)
    {
        public static async Task<Lab> OpenAsync(BursarServer server)
        {
            var book = (await server.Command.JsonAsync("book", "open", "Lab", "--currency", "USD"))
                .GetProperty("id")
                .GetString()!;
            var key = await server.Command.JsonAsync("key", "create", book);
            var token = await server.Command.JsonAsync("token", "create", book);
            return new(
                book, key.GetProperty("key_id").GetString()!, key.GetProperty("secret").GetString()!,
                token.GetProperty("token").GetString()!);
        }

        /// <summary>Asserts that both APIs show this amount, in cents.</summary>
        public async Task MustShowAsync(BursarServer server, int cents)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/workspaces/{Book}/balance/");
            request.Headers.TryAddWithoutValidation("Authorization", $"Token {Token}");
            using var answer = await server.Http.SendAsync(request, Cancellation);
            var balance = JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
            Assert.Equal(cents, balance.GetProperty("available_balance").GetInt32());
            var turk = await MTurkClient.BalanceAsync("boto3", new MTurkServer(server.Address, KeyId, Secret));
            Assert.Equal($"{cents / 100}.{cents % 100:00}", turk.GetProperty("AvailableBalance").GetString());
        }
    }
}
