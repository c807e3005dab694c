using Bursar.Storage;

namespace Bursar.Api.Tests;

[Slow(SlowAttribute.Postgres)]
public sealed class StoreAwayTests(SharedPostgres shared)
{
    private const string Five = """{"amount":"5.00"}""";
    private static readonly CommitterOptions Impatient = new() { RetryFor = TimeSpan.FromSeconds(1) };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ReadAndWrite_DatabaseIsAway_Are503WithRetryAfterUntilItIsBack()
    {
        await using var database = await WiredPostgres.CreateAsync(shared, Stop);
        await using var server = await StartAsync(database);
        var path = await server.OpenAsync();

        database.Wire.Down();
        Reply[] replies =
        [
            await server.GetAsync(path),
            await server.GetAsync("books"),
            await server.PostAsync($"{path}/top-ups", Five),
            await server.PostAsync($"{path}/top-ups", Five, "key"),
        ];
        foreach (var reply in replies)
        {
            reply.IsProblem(503, "store_unavailable");
            Assert.Equal("1", reply.Headers.RetryAfter?.ToString());
        }

        database.Wire.Up();
        Assert.Equal(0, (await server.BookAsync(path)).LastTransfer);
        Assert.False((await server.PostAsync($"{path}/top-ups", Five, "key")).Is(201).Replayed);
    }

    [Fact]
    public async Task Write_AnswerOfTheCommitIsLost_IsAnsweredWithAKeyAndUnknownWithout()
    {
        await using var database = await WiredPostgres.CreateAsync(shared, Stop);
        await using var server = await StartAsync(database);
        var path = await server.OpenAsync();

        database.LoseNextCommit();
        Assert.False((await server.PostAsync($"{path}/top-ups", Five, "key")).Is(201).Replayed);
        Assert.Equal(1, (await server.BookAsync(path)).LastTransfer);

        database.LoseNextCommit();
        var unknown = (await server.PostAsync($"{path}/top-ups", Five)).IsProblem(500, "outcome_unknown");

        // Nothing tells a client to retry automatically, because the command was executed.
        Assert.Null(unknown.Headers.RetryAfter);
        Assert.Equal(2, (await server.BookAsync(path)).LastTransfer);
    }

    private static Task<ApiServer> StartAsync(WiredPostgres database)
        => ApiServer.StartAsync(Impatient, TestServer.Over(database));
}
