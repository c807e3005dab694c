using System.Security.Cryptography;

namespace Bursar.Http.Tests;

/// <summary>Exceptions of a handler become faults, except those of a client that disconnected.</summary>
public sealed class BoundaryTests
{
    [Theory]
    [InlineData("/store", FaultKind.StoreUnavailable, 503, "The disk is full.")]
    [InlineData("/maybe", FaultKind.OutcomeUnknown, 500, "The answer was lost.")]
    [InlineData("/bug", FaultKind.Bug, 500, "A bug.")]
    [InlineData("/cancelled", FaultKind.Bug, 500, "By nobody.")]
    public async Task Handler_Throws_IsAFault(string path, FaultKind kind, int status, string message)
    {
        await using var server = await BoundedServer.StartAsync();

        var answer = await server.SendAsync($"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.EndsWith($"\r\n\r\n{kind}", answer, StringComparison.Ordinal);
        var fault = Assert.Single(server.Refused);
        Assert.Equal((message, message), (fault.Message, fault.Cause?.Message));
        Assert.Empty(server.Escaped);
    }

    [Fact]
    public async Task Handler_Throws_KeepsTheException()
    {
        await using var server = await BoundedServer.StartAsync();

        await server.SendAsync("GET /bug HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        Assert.IsType<CryptographicException>(Assert.Single(server.Refused).Cause);
    }

    [Fact]
    public async Task Handler_ThrowsOutsideTheBody_LeavesTheConnectionGood()
    {
        await using var server = await BoundedServer.StartAsync();

        var answers = await server.SendAsync(
            "GET /store HTTP/1.1\r\nHost: x\r\n\r\nGET /ids/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 503 ", answers, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\nnone", answers, StringComparison.Ordinal);
    }

    /// <summary>An answer that has begun cannot become another: the client must not take it for complete.</summary>
    [Fact]
    public async Task Handler_ThrowsInsideItsAnswer_CutsTheConnection()
    {
        await using var server = await BoundedServer.StartAsync();

        var answer = await server.SendAsync("GET /begun HTTP/1.1\r\nHost: x\r\n\r\n");

        Assert.EndsWith("\r\n\r\nIt begins", answer, StringComparison.Ordinal);
        Assert.Empty(server.Refused);
        Assert.IsType<StoreException>(Assert.Single(server.Escaped));
    }

    [Fact]
    public async Task Handler_ClientHangsUp_IsNoFault()
    {
        await using var server = await BoundedServer.StartAsync();

        await server.HangUpAsync("GET /wait HTTP/1.1\r\nHost: x\r\n\r\n");

        Assert.Empty(server.Refused);
        Assert.Empty(server.Escaped);
    }
}
