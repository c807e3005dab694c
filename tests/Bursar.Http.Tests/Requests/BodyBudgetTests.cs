namespace Bursar.Http.Tests;

/// <summary>Large bodies share a budget, small ones do not need it, and every request gives its part back.</summary>
public sealed class BodyBudgetTests
{
    private const int Large = RequestBody.MaxBytes;
    private const string Post = "POST /echo HTTP/1.1\r\nHost: x\r\n";
    private const string Close = "Connection: close\r\n";

    [Theory]
    [InlineData(BodyBudget.SmallBytes, 200)]
    [InlineData(BodyBudget.SmallBytes + 1, 503)]
    [InlineData(Large, 503)]
    [InlineData(Large + 1, 413)]
    public async Task Body_WhileAnotherTakesTheBudget_IsReadIfItIsSmall(int length, int status)
    {
        var budget = new BodyBudget(Large);
        await using var server = await BoundedServer.StartAsync(budget);
        using var first = await server.BeginAsync($"{Post}{Close}Content-Length: {Large}\r\n\r\n{new string('a', 100)}");
        Assert.Equal(Large, budget.Taken);

        var answer = await server.SendAsync($"{Post}{Close}Content-Length: {length}\r\n\r\n{new string('b', length)}");

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await first.EndAsync(new string('a', Large - 100)), StringComparison.Ordinal);
        Assert.Equal(0, budget.Taken);
    }

    [Fact]
    public async Task Body_InChunks_TakesWhatItMayNeedOnceItIsLarge()
    {
        var budget = new BodyBudget(Large);
        await using var server = await BoundedServer.StartAsync(budget);
        var chunk = $"{BodyBudget.SmallBytes:x}\r\n{new string('a', BodyBudget.SmallBytes)}\r\n";
        const string Chunked = $"{Post}{Close}Transfer-Encoding: chunked\r\n\r\n";

        Assert.StartsWith("HTTP/1.1 200 ", await server.SendAsync($"{Chunked}{chunk}0\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await server.SendAsync($"{Chunked}{chunk}{chunk}0\r\n\r\n"), StringComparison.Ordinal);
        using var first = await server.BeginAsync($"{Post}{Close}Content-Length: {Large}\r\n\r\n");
        var refused = await server.SendAsync($"{Chunked}{chunk}{chunk}0\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 503 ", refused, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\nBusy", refused, StringComparison.Ordinal);
        await first.EndAsync(new string('a', Large));
        Assert.Equal(0, budget.Taken);
    }

    [Theory]
    [InlineData($"{Post}Content-Length: 1000000\r\n\r\nthe beginning")]
    [InlineData($"{Post}Transfer-Encoding: chunked\r\n\r\nFFFFF\r\nthe beginning")]
    public async Task Body_ThatEndsEarly_GivesBackWhatItTook(string wire)
    {
        var budget = new BodyBudget(Large);
        await using var server = await BoundedServer.StartAsync(budget);

        await server.HangUpAsync(wire);
        await server.EndAsync(wire);

        // The whole budget is there again.
        var answer = await server.SendAsync($"{Post}{Close}Content-Length: {Large}\r\n\r\n{new string('a', Large)}");
        Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
        Assert.Equal(0, budget.Taken);
    }

    [Fact]
    public async Task Body_BrokenInside_GivesBackWhatItTook()
    {
        var budget = new BodyBudget(Large);
        await using var server = await BoundedServer.StartAsync(budget);
        var chunk = $"{20_000:x}\r\n{new string('a', 20_000)}\r\n";

        var answer = await server.SendAsync($"{Post}Transfer-Encoding: chunked\r\n\r\n{chunk}zz\r\n");

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Equal(0, budget.Taken);
    }

    /// <summary>Nobody vouches for the sender: what is large is not read, and the budget is not asked.</summary>
    [Theory]
    [InlineData(0, 200)]
    [InlineData(BodyBudget.SmallBytes, 200)]
    [InlineData(BodyBudget.SmallBytes + 1, 503)]
    [InlineData(Large, 503)]
    public async Task Body_OfAnUnknownSender_IsReadIfItIsSmall(int length, int status)
    {
        await using var server = await BoundedServer.StartAsync(budget: null);

        var answer = await server.SendAsync($"{Post}{Close}Content-Length: {length}\r\n\r\n{new string('b', length)}");

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
    }
}
