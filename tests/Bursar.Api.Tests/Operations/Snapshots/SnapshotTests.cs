using Bursar.Ledger;

namespace Bursar.Api.Tests;

/// <summary>A sandbox goes back to a saved state, with its clock, while it is served.</summary>
public sealed class SnapshotTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Restore_AfterMoneyMovedAndTimePassed_HasTheBooksAndTheTimeOfTheSnapshot()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        var book = await server.OpenAsync(amount: "10.00");
        var saved = (await server.PostAsync("snapshots", """{"name":"before"}""")).Is(201);
        Assert.Equal("before", saved["name"]);
        var before = (await server.GetAsync(book)).Is(200).Text;
        var time = (await server.GetAsync("clock")).Is(200).Text;

        for (var i = 0; i < 2; i++)
        {
            var paid = (await server.PostAsync($"{book}/top-ups", """{"amount":"5.00"}""", key: "one")).Is(201);
            Assert.Equal("2", paid["sequence"]);
            (await server.AdvanceAsync(TimeSpan.FromDays(30))).Is(200);
            (await server.PostAsync("snapshots/before/restore", "")).Is(204);

            Assert.Equal(before, (await server.GetAsync(book)).Is(200).Text);
            Assert.Equal(time, (await server.GetAsync("clock")).Is(200).Text);
        }
        var audit = await LedgerAudit.RunAsync(server.Ledger, null, Stop);
        Assert.Null(audit.Fault);
    }

    [Fact]
    public async Task Reset_WithoutASeed_EmptiesTheBooksAndWithOneGoesBackToIt()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        var book = await server.OpenAsync(amount: "10.00");

        (await server.PostAsync("reset", "")).Is(204);
        (await server.GetAsync(book)).Is(404);
        var other = await server.OpenAsync(amount: "7.00");
        (await server.PostAsync("snapshots", """{"name":"seed"}""")).Is(201);
        (await server.PostAsync($"{other}/top-ups", """{"amount":"1.00"}""")).Is(201);
        (await server.PostAsync("reset", "")).Is(204);

        Assert.Equal("7.00", (await server.GetAsync(other)).Is(200)["available"]);
    }

    [Fact]
    public async Task Restore_WhileOthersPay_LosesNoRequestAndBreaksNothing()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        var book = await server.OpenAsync(amount: "10.00");
        (await server.PostAsync("snapshots", """{"name":"seed"}""")).Is(201);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        var payers = Enumerable.Range(0, 8).Select(async _ =>
        {
            while (!enough.IsCancellationRequested) (await server.PostAsync($"{book}/top-ups", """{"amount":"1.00"}""")).Is(201);
        }).ToList();
        for (var i = 0; i < 10; i++) (await server.PostAsync("reset", "")).Is(204);
        await enough.CancelAsync();
        await Task.WhenAll(payers);
        (await server.PostAsync("reset", "")).Is(204);

        Assert.Equal("10.00", (await server.GetAsync(book)).Is(200)["available"]);
        Assert.Null((await LedgerAudit.RunAsync(server.Ledger, null, Stop)).Fault);
    }

    [Fact]
    public async Task Restart_AfterARestore_ServesTheRestoredBooks()
    {
        var server = await TestServer.StartAsync(
            new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero), settings: ("Bursar:Sandbox", "true"));
        await using var api = new ApiServer(server);
        var book = await api.OpenAsync(amount: "10.00");
        (await api.PostAsync("snapshots", """{"name":"seed"}""")).Is(201);
        (await api.PostAsync($"{book}/top-ups", """{"amount":"1.00"}""")).Is(201);
        (await api.PostAsync("reset", "")).Is(204);

        await server.RestartAtAsync(server.Clock.GetUtcNow());

        Assert.Equal(Money.FromMinor(10_00), (await api.BookAsync(book)).Spendable);
    }

    [Fact]
    public async Task Snapshots_AreListedReplacedAndDeleted()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        foreach (var name in new[] { "b", "a", "b" }) (await server.PostAsync("snapshots", $$"""{"name":"{{name}}"}""")).Is(201);
        var list = (await server.GetAsync("snapshots")).Is(200).Text;
        Assert.Equal(2, list.Split("\"name\"").Length - 1);
        Assert.True(list.IndexOf("\"a\"", StringComparison.Ordinal) < list.IndexOf("\"b\"", StringComparison.Ordinal));

        (await server.DeleteAsync("snapshots/a")).Is(204);

        (await server.DeleteAsync("snapshots/a")).Is(404);
        (await server.PostAsync("snapshots/a/restore", "")).Is(404);
        var folder = Path.Combine(Path.GetDirectoryName(server.DataFile)!, "snapshots");
        for (var i = 1; i < 100; i++) await File.WriteAllBytesAsync(Path.Combine(folder, $"x{i}.db"), [], Stop);
        (await server.PostAsync("snapshots", """{"name":"one-more"}""")).Is(400);
        (await server.PostAsync("snapshots", """{"name":"b"}""")).Is(201);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../books")]
    [InlineData("A")]
    [InlineData("a.db")]
    public async Task CreateSnapshot_ANameThatIsNone_IsRefused(string name)
    {
        await using var server = await ApiServer.StartSandboxAsync();
        (await server.PostAsync("snapshots", $$"""{"name":"{{name}}"}""")).Is(400);
    }

    [Fact]
    public async Task Snapshots_OfRealBooks_AreRefused()
    {
        await using var server = await ApiServer.StartAsync();
        Assert.Equal("sandbox_only", (await server.PostAsync("reset", "")).Is(409)["code"]);
        (await server.GetAsync("snapshots")).Is(409);
        (await server.PostAsync("snapshots", """{"name":"a"}""")).Is(409);
        (await server.PostAsync("snapshots/a/restore", "")).Is(409);
        (await server.DeleteAsync("snapshots/a")).Is(409);
    }
}
