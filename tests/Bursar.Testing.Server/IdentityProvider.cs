using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Bursar.Testing;

/// <summary>
/// A provider of OpenID Connect on a free loopback port, as small as it can be: whoever comes is signed in as the test says,
/// and the code is exchanged for a signed token if the client proves that it began the sign-in (RFC 7636).
/// </summary>
public sealed class IdentityProvider : IAsyncDisposable
{
    public const string Client = "bursar";
    public const string Secret = "the client's secret";

    private readonly RSA _key = RSA.Create(2_048);
    private readonly ConcurrentDictionary<string, (string Challenge, string Nonce, string Redirect)> _codes
        = new(StringComparer.Ordinal);
    private WebApplication? _server;

    /// <summary>What the tokens say of whoever comes, also instead of what they say anyway.</summary>
    public IDictionary<string, object> Claims { get; }
        = new Dictionary<string, object>(StringComparer.Ordinal);

    /// <summary>Whether it refuses whoever comes.</summary>
    public bool Refuses { get; set; }

    /// <summary>Whether tokens are signed with a key that is not the published one.</summary>
    public bool IsForged { get; set; }

    public string Issuer => _server!.Urls.First();

    public static async Task<IdentityProvider> StartAsync(string email)
    {
        var provider = new IdentityProvider();
        provider.Claims["sub"] = "person-1";
        provider.Claims["email"] = email;
        provider.Claims["email_verified"] = true;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        var server = builder.Build();
        server.MapGet("/.well-known/openid-configuration", provider.DescribeAsync);
        server.MapGet("/keys", provider.KeysAsync);
        server.MapGet("/authorize", provider.AuthorizeAsync);
        server.MapPost("/token", provider.TokenAsync);
        provider._server = server;
        await server.StartAsync(TestContext.Current.CancellationToken);
        return provider;
    }

    /// <summary>The settings of a server that trusts it.</summary>
    /// <param name="section">Where they are: those of one site.</param>
    /// <param name="directory">Where the file with the secret is written.</param>
    public (string Name, string Value)[] Settings(string section, DirectoryInfo directory)
    {
        var file = Path.Combine(directory.FullName, "client-secret");
        File.WriteAllText(file, Secret);
        return
        [
            ($"{section}:Authority", Issuer), ($"{section}:ClientId", Client), ($"{section}:ClientSecretFile", file),
        ];
    }

    /// <summary>Signs in there without a browser.</summary>
    /// <param name="asked">The address to which a site has sent the browser.</param>
    /// <returns>The path and query to which it sends the browser back.</returns>
    public static async Task<string> SignInAsync(string asked)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var answer = await http.GetAsync(new Uri(asked), TestContext.Current.CancellationToken);
        return answer.Headers.Location!.PathAndQuery;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        _key.Dispose();
    }

    private Task DescribeAsync(HttpContext http) => WriteAsync(http, new()
    {
        ["issuer"] = Issuer,
        ["authorization_endpoint"] = $"{Issuer}/authorize",
        ["token_endpoint"] = $"{Issuer}/token",
        ["jwks_uri"] = $"{Issuer}/keys",
        ["response_types_supported"] = new[] { "code" },
        ["subject_types_supported"] = new[] { "public" },
        ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
    });

    private Task KeysAsync(HttpContext http)
    {
        var key = _key.ExportParameters(includePrivateParameters: false);
        return WriteAsync(http, new()
        {
            ["keys"] = new[]
            {
                new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["kty"] = "RSA",
                    ["use"] = "sig",
                    ["kid"] = "1",
                    ["alg"] = "RS256",
                    ["n"] = Base64Url.EncodeToString(key.Modulus),
                    ["e"] = Base64Url.EncodeToString(key.Exponent),
                },
            },
        });
    }

    private Task AuthorizeAsync(HttpContext http)
    {
        string Of(string name) => http.Request.Query[name].ToString();
        Assert.Equal((Client, "code", "S256"), (Of("client_id"), Of("response_type"), Of("code_challenge_method")));
        var code = Guid.NewGuid().ToString("N");
        _codes[code] = (Of("code_challenge"), Of("nonce"), Of("redirect_uri"));
        var answer = Refuses ? "error=access_denied" : $"code={code}";
        http.Response.Redirect($"{Of("redirect_uri")}?{answer}&state={Uri.EscapeDataString(Of("state"))}");
        return Task.CompletedTask;
    }

    private async Task TokenAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var verifier = Encoding.ASCII.GetBytes(form["code_verifier"].ToString());
        var proof = Base64Url.EncodeToString(SHA256.HashData(verifier));
        var isKnown = _codes.TryRemove(form["code"].ToString(), out var asked);
        if (!isKnown || proof != asked.Challenge || form["redirect_uri"] != asked.Redirect || form["client_secret"] != Secret)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            await WriteAsync(http, new() { ["error"] = "invalid_grant" });
            return;
        }
        await WriteAsync(http, new() { ["access_token"] = "a", ["token_type"] = "Bearer", ["id_token"] = TokenOf(asked.Nonce) });
    }

    private string TokenOf(string nonce)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["iss"] = Issuer,
            ["aud"] = Client,
            ["nonce"] = nonce,
            ["iat"] = now,
            ["exp"] = now + 300,
        };
        foreach (var (name, value) in Claims) claims[name] = value;
        var header = new Dictionary<string, object>(StringComparer.Ordinal) { ["alg"] = "RS256", ["kid"] = "1" };
        var text = $"{Encode(header)}.{Encode(claims)}";
        using var other = RSA.Create(2_048);
        var key = IsForged ? other : _key;
        var signature = key.SignData(
            Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{text}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Encode(Dictionary<string, object> part)
        => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(part));

    private static Task WriteAsync(HttpContext http, Dictionary<string, object> answer)
    {
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(JsonSerializer.Serialize(answer), http.RequestAborted);
    }
}
