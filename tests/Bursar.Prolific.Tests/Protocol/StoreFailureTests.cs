using System.Net;
using Bursar.Storage;
using SQLitePCL;

namespace Bursar.Prolific.Tests;

public sealed class StoreFailureTests
{
    [Fact]
    public async Task Write_WhileDataFileIsLocked_Is503AndReadsGoOn()
    {
        await using var server = await ProlificServer.StartAsync(new CommitterOptions { QueueLength = 1 });
        var path = $"/api/v1/workspaces/{server.Book}/";
        (await server.GetAsync(path)).Ok();
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_open(server.DataFile, out var intruder));
        using var handle = intruder;
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_exec(intruder, "BEGIN IMMEDIATE"));

        // One waits for the file, one waits in the queue of one, so of three one at least is turned away at once.
        Task<Reply>[] writes =
        [
            .. Enumerable.Range(0, 3).Select(i => server.SendAsync(HttpMethod.Patch, path, $$"""{"title":"Title {{i}}"}""")),
        ];
        var busy = await await Task.WhenAny(writes);
        busy.Error(503, 140502);
        Assert.Equal("1", busy.Headers.RetryAfter?.ToString());
        Assert.Contains("My workspace", (await server.GetAsync(path)).Ok().Text, StringComparison.Ordinal);

        var failed = await await Task.WhenAny(writes.Where(write => !write.IsCompleted));
        failed.Error(503, 140503);
        Assert.Equal("1", failed.Headers.RetryAfter?.ToString());

        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_exec(intruder, "ROLLBACK"));
        await Task.WhenAll(writes);
        (await server.SendAsync(HttpMethod.Patch, path, """{"title":"After"}""")).Ok(HttpStatusCode.OK);
    }
}
