namespace Bursar.MTurk.Tests;

/// <summary>Signatures over real HTTP: what clients sign, what proxies do to it, and keys that come and go.</summary>
public sealed class SignedCallTests
{
    private static readonly byte[] Body = "{}"u8.ToArray();

    [Fact]
    public async Task Call_NoAuthorization_IsMissingToken()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);

        var answer = await server.SendAsync(server.Headers(), Body);

        Assert.Equal((400, "MissingAuthenticationTokenException"), (answer.Status, answer.Type));
        Assert.Equal(
            """{"__type":"MissingAuthenticationTokenException","message":"Request is missing Authentication Token"}""",
            answer.Body);
    }

    [Fact]
    public async Task Call_UnknownKey_IsUnrecognizedClient()
    {
        await using var server = await MTurkServer.StartAsync();

        AssertUnknown(await server.CallAsync());
    }

    [Fact]
    public async Task Call_KeyRevoked_IsUnrecognizedClientFromThenOn()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        Assert.Equal(200, (await server.CallAsync()).Status);

        await server.ExecuteAsync(new RevokeAccessKey(await server.BookAsync(), MTurkServer.KeyId));

        AssertUnknown(await server.CallAsync());
        AssertUnknown(await server.CallAsync());
    }

    [Fact]
    public async Task Call_Repeated_OpensTheSecretOnceADay()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        for (var i = 0; i < 5; i++) Assert.Equal(200, (await server.CallAsync()).Status);
        Assert.Equal(1, server.Box.Opened);

        server.Clock.Advance(TimeSpan.FromDays(1));
        for (var i = 0; i < 5; i++) Assert.Equal(200, (await server.CallAsync()).Status);
        Assert.Equal(2, server.Box.Opened);
    }

    [Fact]
    public async Task Call_WrongSecret_IsInvalidSignatureAndKeepsNothing()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var headers = server.Headers();
        headers["Authorization"] = (server.Signer with { Secret = "guessed" }).Authorize(server.Clock.GetUtcNow(), headers, Body);
        for (var i = 0; i < 3; i++) Assert.Equal("InvalidSignatureException", (await server.SendAsync(headers, Body)).Type);

        Assert.Equal(3, server.Box.Opened);
    }

    [Fact]
    public async Task Call_SignedTooLongAgo_IsInvalidSignature()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book, ("MTurk:ClockSkew", "00:15:00"));
        var headers = server.Headers();
        headers["Authorization"] = server.Signer.Authorize(server.Clock.GetUtcNow(), headers, Body);
        server.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(200, (await server.SendAsync(headers, Body)).Status);

        server.Clock.Advance(TimeSpan.FromSeconds(1));
        var answer = await server.SendAsync(headers, Body);

        Assert.Equal(
            """{"__type":"InvalidSignatureException","message":"Signature expired: 20171120T214545Z is now earlier than """
                + """20171120T214546Z (20171120T220046Z - 15 min.)"}""",
            answer.Body);
    }

    [Theory]
    [InlineData("sandbox")]
    [InlineData("us-west-2")]
    [InlineData("anywhere")]
    public async Task Call_AnyRegion_IsAnswered(string region)
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var headers = server.Headers();
        headers["Authorization"] = (server.Signer with { Region = region }).Authorize(server.Clock.GetUtcNow(), headers, Body);

        Assert.Equal(200, (await server.SendAsync(headers, Body)).Status);
    }

    [Fact]
    public async Task Call_SignedAsJavaScriptV3Does_IsAnswered()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var headers = server.Headers();
        headers["amz-sdk-invocation-id"] = "0f1e2d3c-0000-4000-8000-000000000000";
        headers["amz-sdk-request"] = "attempt=1;  max=3";
        headers["x-amz-content-sha256"] = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
        headers["x-amz-user-agent"] = "aws-sdk-js/3.1015.0";
        var signed = new Dictionary<string, string>(headers) { ["Content-Length"] = "2" };
        headers["authorization"] = server.Signer.Authorize(server.Clock.GetUtcNow(), signed, Body);

        Assert.Equal(200, (await server.SendAsync(headers, Body)).Status);
    }

    [Fact]
    public async Task Call_SignedAsJavaScriptV2OrPhpDoes_IsAnswered()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var headers = server.Headers();
        var authorization = server.Signer.Authorize(
            server.Clock.GetUtcNow(), headers.Where(header => header.Key != "Content-Type"), Body);
        headers["Authorization"] = authorization.Replace(", ", ",", StringComparison.Ordinal);

        Assert.Equal(200, (await server.SendAsync(headers, Body)).Status);
    }

    [Theory]
    [InlineData("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8b")]
    [InlineData("UNSIGNED-PAYLOAD")]
    [InlineData("")]
    public async Task Call_OtherContentHash_IsInvalidSignature(string hash)
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        foreach (var signed in (bool[])[true, false])
        {
            var headers = server.Headers();
            if (signed) headers["x-amz-content-sha256"] = hash;
            headers["Authorization"] = server.Signer.Authorize(server.Clock.GetUtcNow(), headers, Body);
            headers["x-amz-content-sha256"] = hash;
            Assert.Equal("InvalidSignatureException", (await server.SendAsync(headers, Body)).Type);
        }
    }

    [Fact]
    public async Task Call_SessionToken_IsUnrecognizedClientOnceTheSignatureIsProved()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var headers = server.Headers();
        headers["X-Amz-Security-Token"] = "token";
        headers["Authorization"] = server.Signer.Authorize(server.Clock.GetUtcNow(), headers, Body);

        var answer = await server.SendAsync(headers, Body);
        Assert.Equal(
            """{"__type":"UnrecognizedClientException","message":"The security token included in the request is invalid"}""",
            answer.Body);

        headers["X-Amz-Security-Token"] = "another";
        Assert.Equal("InvalidSignatureException", (await server.SendAsync(headers, Body)).Type);
    }

    [Theory]
    [InlineData("POST http://example.com/", "/", "")]
    [InlineData("POST /?b=%7e&a=1", "/", "a=1&b=~")]
    [InlineData("POST /./", "/", "")]
    public async Task Call_OtherTarget_IsVerifiedAsItWasSent(string line, string path, string query)
    {
        await using var server = await MTurkServer.StartWithAsync(book => book, ("Bursar:AllowedHosts", "example.com"));
        var headers = server.Headers();
        if (line.Contains("://", StringComparison.Ordinal)) headers["Host"] = "example.com";
        headers["Authorization"] = server.Signer.Authorize(server.Clock.GetUtcNow(), headers, Body, path: path, query: query);

        Assert.Equal(200, (await server.SendAsync(headers, Body, line)).Status);
        Assert.Equal(
            "InvalidSignatureException",
            (await server.SendAsync(headers, Body, line + (query.Length > 0 ? "&" : "?") + "c=d")).Type);
    }

    [Fact]
    public async Task Call_HeaderNotAscii_IsSignedInUtf8()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var headers = server.Headers();
        headers["X-Name"] = "Zoë";
        headers["Authorization"] = server.Signer.Authorize(server.Clock.GetUtcNow(), headers, Body);

        Assert.Equal(200, (await server.SendAsync(headers, Body)).Status);
    }

    [Fact]
    public async Task Call_ManyAtOnceAcrossAnImport_EachGetsItsOwnBook()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var other = await server.OpenBookAsync(book => book with { Sandbox = true });
        await server.AddKeyAsync(other, "AKIAOTHER", "another secret");
        var second = new Signer("AKIAOTHER", "another secret");

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(async i =>
        {
            var headers = server.Headers();
            var signer = i % 2 == 0 ? server.Signer : second;
            headers["Authorization"] = signer.Authorize(server.Clock.GetUtcNow(), headers, Body);
            return (Own: i % 2 == 0, (await server.SendAsync(headers, Body)).Body);
        }));

        foreach (var (own, body) in answers)
            Assert.StartsWith(
                own ? """{"AvailableBalance":"0.00",""" : """{"AvailableBalance":"10000.00",""", body, StringComparison.Ordinal);
    }

    private static void AssertUnknown(RawAnswer answer)
    {
        Assert.Equal((400, "UnrecognizedClientException"), (answer.Status, answer.Type));
        Assert.Equal(
            """{"__type":"UnrecognizedClientException","message":"The security token included in the request is invalid."}""",
            answer.Body);
    }
}
