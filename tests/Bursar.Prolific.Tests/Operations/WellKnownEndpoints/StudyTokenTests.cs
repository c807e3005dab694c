using Bursar.Ledger;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bursar.Prolific.Tests;

/// <summary>
/// The token in a study's address, verified as Prolific's documents ask a researcher's page to do it: by a library for JSON Web
/// Tokens that knows nothing of this server but its public keys.
/// </summary>
public sealed class StudyTokenTests
{
    private const string Keys = "/.well-known/study/jwks.json";
    private const string Page = "https://lab.example.org/s?PROLIFIC_PID=p1&STUDY_ID=s%201&flag#top";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keys_ReadByAnyone_AreInTheDocumentedForm()
    {
        await using var server = await ProlificServer.StartAsync();

        foreach (var path in new[] { Keys, $"{Keys}/" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            var reply = (await server.SendAsync(request)).Ok();
            var key = Assert.Single(reply.Json.GetProperty("keys").EnumerateArray());
            Assert.Equal(
                ["n", "e", "kty", "kid", "alg", "use", "key_ops"], key.EnumerateObject().Select(member => member.Name));
            Assert.Equal(("RSA", "RS256", "sig"), (Text("kty"), Text("alg"), Text("use")));
            Assert.Equal(43, Text("kid").Length);

            string Text(string name) => key.GetProperty(name).GetString()!;
        }
        (await server.PostAsync(Keys, "{}")).Error(405, 140303);
    }

    [Fact]
    public async Task Token_OfAnAddress_IsVerifiedByTheKeysAndNothingElseIs()
    {
        await using var server = await ProlificServer.StartAsync();
        var submission = await SubmissionAsync(server);

        var signed = await TokensOf(server).SignAsync(Page, submission, Stop);

        Assert.StartsWith("https://lab.example.org/s?PROLIFIC_PID=p1&STUDY_ID=s%201&flag&prolific_token=ey", signed,
            StringComparison.Ordinal);
        Assert.EndsWith("#top", signed, StringComparison.Ordinal);
        var token = TokenOf(signed);
        var read = new JsonWebToken(token);
        Assert.Equal(("RS256", "JWT", $"{submission.Id}"), (read.Alg, read.Typ, read.Subject));
        Assert.Equal(TimeSpan.FromMinutes(2), read.ValidTo - read.IssuedAt);
        Assert.Equal(
            $$"""{"PROLIFIC_PID":"p1","STUDY_ID":"s 1","flag":"","workspace_id":"{{server.Book}}"}""",
            read.GetPayloadValue<System.Text.Json.JsonElement>("prolific").GetRawText());
        Assert.Null(await FaultAsync(server, token));
        Assert.NotNull(await FaultAsync(server, token, audience: "https://other.example.org/"));
        Assert.NotNull(await FaultAsync(server, $"{token[..^8]}AAAAAAAA"));
        server.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.IsType<SecurityTokenInvalidLifetimeException>(await FaultAsync(server, token));
    }

    /// <summary>Whoever reads the keys once a day can verify every token at any time.</summary>
    [Fact]
    public async Task Keys_OverAYear_ReplaceEachOtherAndEachIsKnownADayBeforeItSigns()
    {
        await using var server = await ProlificServer.StartAsync();
        var submission = await SubmissionAsync(server);
        HashSet<string> signers = [];
        var most = 0;
        for (var day = 0; day < 365; day++)
        {
            var known = (await server.GetAsync(Keys)).Ok().Text;
            var last = TokenOf(await TokensOf(server).SignAsync(Page, submission, Stop));
            most = Math.Max(most, new JsonWebKeySet(known).Keys.Count);
            server.Clock.Advance(TimeSpan.FromHours(23.9));
            var token = TokenOf(await TokensOf(server).SignAsync(Page, submission, Stop));
            Assert.Null(await FaultAsync(server, token, known));
            signers.Add(new JsonWebToken(token).Kid);
            // What was signed a moment before the change is verified by those who have read the keys since.
            server.Clock.Advance(TimeSpan.FromHours(0.1));
            Assert.Contains(
                new JsonWebKeySet((await server.GetAsync(Keys)).Ok().Text).Keys, key => key.Kid == new JsonWebToken(last).Kid);
        }

        Assert.Equal(5, signers.Count);
        Assert.Equal(2, most);
    }

    [Fact]
    public async Task Keys_MadeByTwoNodesAtOnce_AreTheSame()
    {
        await using var server = await ProlificServer.StartAsync();
        var nodes = Enumerable.Range(0, 4).Select(_ => KeysOf(server)).ToList();

        var seen = await Task.WhenAll(nodes.Select(async node => (await node.SigningAsync(Stop)).Public.Id));

        Assert.Single(seen.Distinct());
    }

    private static async Task<Submission> SubmissionAsync(ProlificServer server)
    {
        await server.TopUpAsync(1_000);
        return await server.SubmissionAsync(await server.TakeAsync(await server.OfferAsync(places: 1)));
    }

    private static StudyKeys KeysOf(ProlificServer server) => new(server.Ledger, server.Box, server.Clock);

    private static StudyTokens TokensOf(ProlificServer server) => new(KeysOf(server), server.Ledger, server.Clock);

    private static string TokenOf(string address)
    {
        var query = new Uri(address).Query;
        return query[(query.LastIndexOf('=') + 1)..];
    }

    /// <summary>Why a page does not believe a token; null if it does.</summary>
    private static async Task<Exception?> FaultAsync(
        ProlificServer server, string token, string? known = null, string audience = Page)
    {
        var keys = new JsonWebKeySet(known ?? (await server.GetAsync(Keys)).Ok().Text).GetSigningKeys();
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKeys = keys,
            ValidAlgorithms = ["RS256"],
            ValidIssuer = "https://www.prolific.com",
            ValidAudience = audience,
            RequireExpirationTime = true,
            LifetimeValidator = (_, expires, _, _) => expires > server.Clock.GetUtcNow().UtcDateTime,
        });
        return result.IsValid ? null : result.Exception;
    }
}
