using System.Net;
using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar.Tests;

/// <summary>A load balancer is told when a server cannot commit, and when it can again.</summary>
public sealed class HealthTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly ObjectId BookId = ObjectId.InBook(Start, 7, 0);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ready_WhileTheDiskFails_SaysThatNothingIsWritten()
    {
        var (server, disk) = await TestServer.StartOnFaultyDiskAsync(Start, new CommitterOptions { RetryFor = TimeSpan.Zero });
        await using var _ = server;
        using var __ = disk;
        using var http = new HttpClient { BaseAddress = server.Address };
        await server.ExecuteAsync(new OpenBook(BookId, "Book", Currency.USD, new ObjectId(1, 1)));
        await MustBeAsync(http, "/health/ready", HttpStatusCode.OK, "{\"reads\":\"ok\",\"writes\":\"ok\",\"clock\":\"ok\"}\n");
        disk.Break(call => call.Operation == DiskOperation.Sync);

        await Assert.ThrowsAsync<StoreException>(
            () => server.Ledger.ExecuteAsync(new TopUp(7, Money.FromMinor(1), Currency.USD, ""), Stop).AsTask());

        for (var i = 0; i < 3; i++)
            await MustBeAsync(
                http,
                "/health/ready",
                HttpStatusCode.ServiceUnavailable,
                "{\"reads\":\"ok\",\"writes\":\"failing\",\"clock\":\"ok\"}\n");
        await MustBeAsync(http, "/health/live", HttpStatusCode.OK, "live\n");
        disk.Mend();
        await MustBeAsync(http, "/health/ready", HttpStatusCode.OK, "{\"reads\":\"ok\",\"writes\":\"ok\",\"clock\":\"ok\"}\n");
    }

    private static async Task MustBeAsync(HttpClient http, string path, HttpStatusCode status, string body)
    {
        using var answer = await http.GetAsync(path, Stop);
        Assert.Equal((status, body), (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop)));
    }
}
