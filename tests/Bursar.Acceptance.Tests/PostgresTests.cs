using System.Net;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>The server on PostgreSQL: users see the same books through every node.</summary>
public sealed class PostgresTests(SharedPostgres shared)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FirstDay_OverPostgres_IsThereAfterARestart()
    {
        using var data = new TestDirectory();
        var database = await shared.CreateDatabaseAsync(Cancellation);
        string book;
        Credentials credentials;
        await using (var first = await ServeAsync(database, data))
        {
            (book, credentials) = await OpenAsync(first, "250.50");
            await MustShowAsync(first, book, credentials, 25_050);
            Assert.Equal(0, await first.StopAsync());
        }

        await using var again = await ServeAsync(database, data);

        await MustShowAsync(again, book, credentials, 25_050);
        var verified = await again.Command.RunAsync("verify", "--store", "postgres", "--connection", database, "--json");
        Assert.True(JsonElement.Parse(verified.Good).GetProperty("ok").GetBoolean());
        Assert.Equal(1, JsonElement.Parse(verified.Output).GetProperty("transfers").GetInt64());
        Assert.Empty(Directory.GetFiles(data.Path, "bursar.db*"));
    }

    [Fact]
    public async Task SecondNode_WithTheSameMasterKey_ShowsWhatTheFirstDid()
    {
        using var one = new TestDirectory();
        using var two = new TestDirectory();
        var database = await shared.CreateDatabaseAsync(Cancellation);
        await using var first = await ServeAsync(database, one);
        var (book, credentials) = await OpenAsync(first, "10.00");

        var stranger = await StartAsync(database, two.Path);
        File.Copy(Path.Combine(one.Path, "master.key"), Path.Combine(two.Path, "master.key"), overwrite: true);
        await using var second = await ServeAsync(database, two);

        Assert.Equal(4, stranger.ExitCode);
        Assert.Contains("master.key", Assert.Single(stranger.Errors.Trim().Split('\n')), StringComparison.Ordinal);
        await MustShowAsync(second, book, credentials, 1_000);
        await second.Command.JsonAsync("fund", book, "5.00");
        await MustShowAsync(first, book, credentials, 1_500);
        await MustShowAsync(second, book, credentials, 1_500);
    }

    [Fact]
    public async Task Serve_OnTheDirectoryOfAnotherStoresServer_IsRefused()
    {
        var database = await shared.CreateDatabaseAsync(Cancellation);
        await using var server = await BursarServer.ServeAsync();

        var second = await StartAsync(database, server.Data);

        Assert.Equal(4, second.ExitCode);
        Assert.Contains("in use by another Bursar", Assert.Single(second.Errors.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(0, (await server.Command.RunAsync("book", "list")).ExitCode);
    }

    [Fact]
    public async Task Demo_WhereTheSettingsNamePostgres_StaysInItsDirectory()
    {
        var database = await shared.CreateDatabaseAsync(Cancellation);
        using var data = new TestDirectory();
        await File.WriteAllTextAsync(
            Path.Combine(data.Path, "appsettings.json"), $$"""{"Bursar:Store":"postgres","Bursar:Connection":"{{database}}"}""",
            Cancellation);

        await using var demo = await BursarServer.DemoAsync(data.Path);

        Assert.True(File.Exists(Path.Combine(data.Path, "bursar.db")));
    }

    [Fact]
    public async Task Ready_WhileTheDatabaseIsAway_SaysSoAndRecoversByItself()
    {
        await using var postgres = await PostgresServer.StartAsync(Cancellation);
        var database = await postgres.CreateDatabaseAsync(Cancellation);
        using var data = new TestDirectory();
        await using var server = await ServeAsync(database, data);
        var (book, credentials) = await OpenAsync(server, "10.00");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, "/health/ready"));

        await postgres.StopAsync(PostgresShutdown.Fast);
        var away = (await StatusAsync(server, "/health/ready"), await StatusAsync(server, "/health/live"));
        Assert.Equal(1, (await server.Command.RunAsync("health")).ExitCode);
        await postgres.StartAgainAsync(Cancellation);
        // Each broken connection of the pool is only discovered by its next user.
        while (await StatusAsync(server, "/health/ready") != HttpStatusCode.OK) Cancellation.ThrowIfCancellationRequested();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), away);
        await MustShowAsync(server, book, credentials, 1_000);
        Assert.DoesNotContain("   at ", server.Printed, StringComparison.Ordinal);
    }

    private static Task<BursarServer> ServeAsync(string database, TestDirectory data)
        => BursarServer.ServeAsync(data.Path, Environment(database));

    private static Task<ProgramRun> StartAsync(string database, string data)
        => ProgramRun.StartAsync(
            "dotnet", [Paths.Executable, "serve", "--data", data, "--urls", "http://127.0.0.1:0"],
            environment: Environment(database));

    private static Dictionary<string, string> Environment(string database)
        => new() { ["Bursar__Store"] = "postgres", ["Bursar__Connection"] = database };

    private static async Task<(string Book, Credentials Credentials)> OpenAsync(BursarServer server, string amount)
    {
        var book = (await server.Command.JsonAsync("book", "open", "Lab", "--currency", "USD")).GetProperty("id").GetString()!;
        await server.Command.JsonAsync("fund", book, amount);
        var key = await server.Command.JsonAsync("key", "create", book);
        var token = await server.Command.JsonAsync("token", "create", book);
        return (
            book,
            new(
                key.GetProperty("key_id").GetString()!, key.GetProperty("secret").GetString()!,
                token.GetProperty("token").GetString()!));
    }

    /// <summary>Asserts that both APIs show this amount, in cents.</summary>
    private static async Task MustShowAsync(BursarServer server, string book, Credentials credentials, int cents)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/workspaces/{book}/balance/");
        request.Headers.TryAddWithoutValidation("Authorization", $"Token {credentials.Token}");
        using var answer = await server.Http.SendAsync(request, Cancellation);
        var balance = JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(cents, balance.GetProperty("available_balance").GetInt32());
        var turk = await MTurkClient.BalanceAsync(
            "boto3", new MTurkServer(server.Address, credentials.KeyId, credentials.Secret));
        Assert.Equal($"{cents / 100}.{cents % 100:00}", turk.GetProperty("AvailableBalance").GetString());
    }

    private static async Task<HttpStatusCode> StatusAsync(BursarServer server, string path)
    {
        using var answer = await server.Http.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
        return answer.StatusCode;
    }

    /// <summary>A book's credentials for both vendors' clients.</summary>
    private sealed record Credentials(string KeyId, string Secret, string Token);
}
