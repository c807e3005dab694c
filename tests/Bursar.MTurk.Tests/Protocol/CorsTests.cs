using System.Text;

namespace Bursar.MTurk.Tests;

/// <summary>Calls from a page in a browser: only from origins that the operator names, with the headers that AWS sends.</summary>
public sealed class CorsTests
{
    private const string Page = "https://manage.example.org";
    private const string Exposed = "x-amzn-RequestId,x-amzn-ErrorType,x-amz-request-id,x-amz-id-2,x-amzn-ErrorMessage,Date";

    [Theory]
    [InlineData($"https://other.example.org; {Page}", Page, "Origin")]
    [InlineData("*", "*", null)]
    public async Task Preflight_FromAnAllowedOrigin_IsAnsweredAsByAws(string setting, string origin, string? vary)
    {
        await using var server = await MTurkServer.StartWithAsync(book => book, ("MTurk:CorsOrigins", setting));

        var answer = await PreflightAsync(server, Page);

        Assert.Equal((200, ""), (answer.Status, answer.Body));
        Assert.Equal(origin, answer.Headers["Access-Control-Allow-Origin"]);
        Assert.Equal("authorization,content-type,x-amz-date,x-amz-target", answer.Headers["Access-Control-Allow-Headers"]);
        Assert.Equal("POST", answer.Headers["Access-Control-Allow-Methods"]);
        Assert.Equal("172800", answer.Headers["Access-Control-Max-Age"]);
        Assert.Equal(vary, answer.Headers.GetValueOrDefault("Vary"));
    }

    [Theory]
    [InlineData("", Page)]
    [InlineData("https://other.example.org", Page)]
    [InlineData(Page, "https://manage.example.org.evil.example")]
    [InlineData(Page, "http://manage.example.org")]
    [InlineData(Page, "null")]
    public async Task Preflight_FromAnyOtherOrigin_AllowsNothing(string setting, string origin)
    {
        await using var server = await MTurkServer.StartWithAsync(book => book, ("MTurk:CorsOrigins", setting));

        var answer = await PreflightAsync(server, origin);

        Assert.Equal(404, answer.Status);
        Assert.DoesNotContain(answer.Headers.Keys, name => name.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Call_FromAnAllowedOrigin_CanBeReadByThePage()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book, ("MTurk:CorsOrigins", Page));
        var headers = server.Headers();
        headers["Authorization"] = server.Signer.Authorize(server.Clock.GetUtcNow(), headers, Encoding.UTF8.GetBytes("{}"));
        headers["Origin"] = Page;

        var good = await server.SendAsync(headers, Encoding.UTF8.GetBytes("{}"));
        var refused = await server.SendAsync(new Dictionary<string, string>(headers) { ["X-Amz-Target"] = "?" }, []);

        Assert.Equal((200, 400), (good.Status, refused.Status));
        foreach (var answer in (RawAnswer[])[good, refused])
            Assert.Equal(
                (Page, Exposed),
                (answer.Headers["Access-Control-Allow-Origin"], answer.Headers["Access-Control-Expose-Headers"]));
    }

    private static Task<RawAnswer> PreflightAsync(MTurkServer server, string origin) => server.SendAsync(
        new Dictionary<string, string>
        {
            ["Host"] = $"127.0.0.1:{server.Port}",
            ["Origin"] = origin,
            ["Access-Control-Request-Method"] = "POST",
            ["Access-Control-Request-Headers"] = "authorization,content-type,x-amz-date,x-amz-target",
        },
        [],
        "OPTIONS /");
}
