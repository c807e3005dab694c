using System.Net;
using System.Text.Json;

namespace Bursar.Api.Tests;

/// <summary>A checkpoint on demand, over HTTP.</summary>
public sealed class CheckpointTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetCheckpoint_ByTheOperator_IsWholeAndLeavesNoFile()
    {
        await using var server = await ApiServer.StartAsync();
        var book = await server.BookAsync(await server.OpenAsync(amount: "12.00"));

        using var answer = await server.Http.GetAsync("checkpoint", Stop);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/x-ndjson", answer.Content.Headers.ContentType!.ToString());
        var lines = (await answer.Content.ReadAsStringAsync(Stop)).TrimEnd('\n').Split('\n')
            .Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(1, lines[0].GetProperty("bursar_checkpoint").GetInt32());
        Assert.Equal(book.Id.ToString(), lines[1].GetProperty("book").GetString());
        Assert.Equal("12.00", lines[1].GetProperty("available").GetString());
        Assert.Equal(book.LastHash.ToString(), lines[1].GetProperty("hash").GetString());
        Assert.NotEmpty(lines[^1].GetProperty("signature").GetString()!);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(server.DataFile)!, "*.checkpoint*"));
    }

    [Fact]
    public async Task GetCheckpoint_WithoutTheToken_Is401()
    {
        await using var server = await ApiServer.StartAsync();
        server.Http.DefaultRequestHeaders.Authorization = null;

        using var answer = await server.Http.GetAsync("checkpoint", Stop);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }
}
