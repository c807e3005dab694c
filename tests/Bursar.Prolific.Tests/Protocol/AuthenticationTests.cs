using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class AuthenticationTests
{
    private const string Me = "/api/v1/users/me/";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Token")]
    [InlineData("Token ")]
    [InlineData("{0}")]
    [InlineData("Bearer {0}")]
    [InlineData("Token{0}")]
    [InlineData("Token {0} {0}")]
    [InlineData("Token {0}x")]
    [InlineData("Token \"{0}\"")]
    [InlineData("Token x")]
    [InlineData("Token\t{0}")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task Request_WithoutGoodToken_Is401(string? header)
    {
        await using var server = await ProlificServer.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, Me);
        if (header is not null) request.Headers.TryAddWithoutValidation("Authorization", string.Format(header, server.Token));
        var reply = await server.SendAsync(request);
        var detail = reply.Error(401, 140200).GetString();
        Assert.StartsWith("No valid token was provided: ", detail);
        Assert.DoesNotContain(server.Token, reply.Text, StringComparison.Ordinal);
        Assert.Equal("Token", reply.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task Request_WithEveryCharacterOfTokenChanged_Is401()
    {
        await using var server = await ProlificServer.StartAsync();
        for (var i = 0; i < server.Token.Length; i++)
        {
            var other = server.Token.ToCharArray();
            other[i] = other[i] == 'a' ? 'b' : 'a';
            (await server.GetAsync(Me, new string(other))).Error(401, 140200);
        }
        (await server.GetAsync(Me, server.Token.ToUpperInvariant())).Error(401, 140200);
        (await server.GetAsync(Me, server.Token[..^1])).Error(401, 140200);
        (await server.GetAsync(Me, new string('a', 5_000))).Error(401, 140200);
        (await server.GetAsync(Me)).Ok();
    }

    [Fact]
    public async Task Request_WithTwoAuthorizationHeaders_Is401()
    {
        await using var server = await ProlificServer.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, Me);
        request.Headers.TryAddWithoutValidation("Authorization", [$"Token {server.Token}", $"Token {server.Token}"]);
        (await server.SendAsync(request)).Error(401, 140200);
    }

    [Theory]
    [InlineData("token {0}")]
    [InlineData("TOKEN {0}")]
    [InlineData("Token   {0}")]
    public async Task Request_WithSchemeInAnyCase_IsAnswered(string header)
    {
        await using var server = await ProlificServer.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, Me);
        request.Headers.TryAddWithoutValidation("Authorization", string.Format(header, server.Token));
        (await server.SendAsync(request)).Ok();
    }

    [Fact]
    public async Task Token_OnceRevoked_Is401()
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.GetAsync(Me)).Ok();
        await server.DoAsync(new RevokeToken(server.Book.Book, Digest.Of(server.Token)));
        Assert.Contains("revoked", (await server.GetAsync(Me)).Error(401, 140200).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_FromItsExpiryOn_Is401()
    {
        await using var server = await ProlificServer.StartAsync();
        var token = await server.AddTokenAsync(server.Book, server.User, expires: server.Clock.GetUtcNow().AddHours(1));
        server.Clock.Advance(TimeSpan.FromHours(1) - TimeSpan.FromMicroseconds(1));
        (await server.GetAsync(Me, token)).Ok();
        server.Clock.Advance(TimeSpan.FromMicroseconds(1));
        Assert.Contains("expired", (await server.GetAsync(Me, token)).Error(401, 140200).GetString(), StringComparison.Ordinal);
        (await server.GetAsync(Me)).Ok();
    }

    [Fact]
    public async Task Token_ThatCanOnlyRead_ReadsButDoesNotWrite()
    {
        await using var server = await ProlificServer.StartAsync();
        var token = await server.AddTokenAsync(server.Book, server.User, readOnly: true);
        (await server.GetAsync(Me, token)).Ok();
        (await server.GetAsync("/api/v1/workspaces/", token)).Ok();
        (await server.GetAsync($"/api/v1/workspaces/{server.Book}/balance/", token)).Ok();

        var create = await server.SendAsync(HttpMethod.Post, "/api/v1/workspaces/", """{"title":"x"}""", token);
        Assert.StartsWith("You do not have access to this resource", create.Error(403, 140201).GetString());
        (await server.SendAsync(
            HttpMethod.Patch, $"/api/v1/workspaces/{server.Book}/", """{"title":"x"}""", token)).Error(403, 140201);
        Assert.Equal(1, (await server.GetAsync("/api/v1/workspaces/")).Json.GetProperty("meta").GetProperty("count").GetInt32());
        Assert.Equal(
            "My workspace", (await server.GetAsync($"/api/v1/workspaces/{server.Book}/")).Json.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Me_OfToken_IsItsUser()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.DoAsync(new TopUp(server.Book.Book, Money.FromMinor(630), Currency.GBP, ""));
        foreach (var path in new[] { "/api/v1/users/me/", "/api/v1/users/me" })
        {
            var reply = (await server.GetAsync(path)).Ok();
            Assert.Equal(
                $$"""
                {"id":"{{server.User}}","email":"Joe.Soap@example.org",
                "name":"Joe Soap","first_name":"Joe","last_name":"Soap",
                "currency_code":"GBP","balance":630,"available_balance":630,
                "balance_breakdown":{"rewards":450,"fees":150,"vat":30},
                "fees_percentage":33.33,"vat_percentage":20,"minimum_reward_per_hour":600,
                "current_project_id":"{{server.Book.ToString()[..16]}}ffffffff","user_type":"researcher"}
                """.ReplaceLineEndings(""),
                reply.Text);
            Assert.DoesNotContain("error", reply.Text, StringComparison.OrdinalIgnoreCase);
        }
    }
}
