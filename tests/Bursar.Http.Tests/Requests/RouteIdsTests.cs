namespace Bursar.Http.Tests;

public sealed class RouteIdsTests
{
    [Theory]
    [InlineData("/ids/0123456789abcdef01234567", "0123456789abcdef01234567")]
    [InlineData("/ids/0123456789ABCDEF01234567", "0123456789abcdef01234567")]
    [InlineData("/ids/0123456789abcdef0123456", "none")]
    [InlineData("/ids/0123456789abcdef0123456g", "none")]
    [InlineData("/no-ids", "none")]
    public async Task TryGetId_FromAPath_ReadsAnId(string path, string id)
    {
        await using var server = await BoundedServer.StartAsync();

        var answer = await server.SendAsync($"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        Assert.EndsWith($"\r\n\r\n{id}", answer, StringComparison.Ordinal);
    }
}
