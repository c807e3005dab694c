using System.Net;
using Bursar.Storage;

namespace Bursar.Prolific.Tests;

[Slow(SlowAttribute.Postgres)]
public sealed class StoreAwayTests(SharedPostgres shared)
{
    private static readonly CommitterOptions Impatient = new() { RetryFor = TimeSpan.FromMilliseconds(100) };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ReadAndWrite_DatabaseIsAway_Are503UntilItIsBack()
    {
        await using var database = await WiredPostgres.CreateAsync(shared, Stop);
        await using var server = await StartAsync(database);
        var path = $"/api/v1/workspaces/{server.Book}/";
        (await server.BalanceAsync(server.Book)).Ok();

        database.Wire.Down();
        Reply[] replies =
        [
            await server.BalanceAsync(server.Book), await server.SendAsync(HttpMethod.Patch, path, """{"title":"Away"}""")
        ];
        foreach (var reply in replies)
        {
            Assert.Equal("The books cannot be reached at the moment. Try again.", reply.Error(503, 140503).GetString());
            Assert.Equal("1", reply.Headers.RetryAfter?.ToString());
        }

        database.Wire.Up();
        Assert.Contains("My workspace", (await server.GetAsync(path)).Ok().Text, StringComparison.Ordinal);
        (await server.SendAsync(HttpMethod.Patch, path, """{"title":"Back"}""")).Ok(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Write_AnswerOfTheCommitIsLost_SaysThatNobodyKnows()
    {
        await using var database = await WiredPostgres.CreateAsync(shared, Stop);
        await using var server = await StartAsync(database);
        var path = $"/api/v1/workspaces/{server.Book}/";

        database.LoseNextCommit();
        var reply = await server.SendAsync(HttpMethod.Patch, path, """{"title":"Done"}""");

        Assert.Equal("It is not known whether this was done. Look before you try again.", reply.Error(500, 140504).GetString());
        Assert.Null(reply.Headers.RetryAfter);
        Assert.Contains("Done", (await server.GetAsync(path)).Ok().Text, StringComparison.Ordinal);
    }

    private static Task<ProlificServer> StartAsync(WiredPostgres database)
        => ProlificServer.StartAsync(Impatient, TestServer.Over(database));
}
