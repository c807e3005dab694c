using System.Text;
using Bursar.Ledger;

namespace Bursar.Api.Tests;

public sealed class CredentialTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PostKey_WithoutABody_MakesOneAndShowsTheSecretOnce()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        var made = (await server.PostAsync($"{path}/keys", null)).Is(201);
        Assert.Matches("^BK[A-Z2-7]{18}$", made["key_id"]);
        Assert.Matches("^[A-Za-z0-9]{40}$", made["secret"]);
        var kept = (await server.Ledger.FindAsync<AccessKey>(RowKey.OfAccessKey(made["key_id"]!), Now))!;
        Assert.Equal(made["secret"], SecretOf(server, kept));
        Assert.DoesNotContain(made["secret"]!, Encoding.Latin1.GetString(kept.SealedSecret.Span), StringComparison.Ordinal);
        var listed = (await server.GetAsync($"{path}/keys")).Is(200);
        Assert.DoesNotContain(made["secret"]!, listed.Text, StringComparison.Ordinal);
        Assert.Equal(made["key_id"], listed.Json.GetProperty("keys")[0].GetProperty("key_id").GetString());
    }

    [Fact]
    public async Task PostKey_AgainUnderItsKey_IsTheSameKeyWithoutItsSecret()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        var made = (await server.PostAsync($"{path}/keys", "{}", "k")).Is(201);
        var again = (await server.PostAsync($"{path}/keys", "{}", "k")).Is(201);
        Assert.True(again.Replayed);
        Assert.Equal((made["key_id"], made["created_at"]), (again["key_id"], again["created_at"]));
        Assert.NotNull(made["secret"]);
        Assert.Null(again["secret"]);
        Assert.Single((await server.GetAsync($"{path}/keys")).Json.GetProperty("keys").EnumerateArray());
        server.Clock.Advance(RequestKey.Lifetime + TimeSpan.FromMinutes(2));
        var later = (await server.PostAsync($"{path}/keys", "{}", "k")).Is(201);
        Assert.NotEqual(made["key_id"], later["key_id"]);
        Assert.NotNull(later["secret"]);
    }

    [Fact]
    public async Task PostKey_UnderTheKeyOfATopUp_IsAnotherRequest()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        (await server.PostAsync($"{path}/top-ups", """{"amount":"1.00"}""", "k")).Is(201);
        (await server.PostAsync($"{path}/keys", "{}", "k")).Is(201);
    }

    [Fact]
    public async Task PostKey_WithAKeyBroughtAlong_KeepsItAndShowsNoSecret()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        var made = (await server.PostAsync(
            $"{path}/keys", """{"key_id":"AKIAIOSFODNN7EXAMPLE","secret":"wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"}""")).Is(201);
        Assert.Equal(("AKIAIOSFODNN7EXAMPLE", null), (made["key_id"], made["secret"]));
        var kept = (await server.Ledger.FindAsync<AccessKey>(RowKey.OfAccessKey("AKIAIOSFODNN7EXAMPLE"), Now))!;
        Assert.Equal(
            "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", SecretOf(server, kept));
        (await server.PostAsync($"{path}/keys", """{"key_id":"AKIAIOSFODNN7EXAMPLE","secret":"x"}"""))
            .IsProblem(409, "already_exists");
    }

    [Theory]
    [InlineData("""{"key_id":"AKIA"}""")]
    [InlineData("""{"secret":"x"}""")]
    [InlineData("""{"key_id":"AKIA","secret":""}""")]
    [InlineData("""{"key_id":"AKIA","secret":"two words"}""")]
    [InlineData("""{"key_id":"AKIA","secret":"ünicode"}""")]
    [InlineData("""{"key_id":"A","secret":"x"}""")]
    [InlineData("""{"key_id":"has space","secret":"x"}""")]
    public async Task PostKey_WithAWrongKey_Is400(string body)
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        (await server.PostAsync($"{path}/keys", body)).IsProblem(400, "invalid_value");
        Assert.Empty((await server.GetAsync($"{path}/keys")).Json.GetProperty("keys").EnumerateArray());
    }

    [Fact]
    public async Task PostKey_ForAGbpBook_Is400()
    {
        await using var server = await ApiServer.StartAsync();
        (await server.PostAsync($"{await server.OpenAsync("GBP")}/keys", "{}")).IsProblem(400, "wrong_currency");
    }

    [Fact]
    public async Task DeleteKey_RevokesItForGood()
    {
        await using var server = await ApiServer.StartAsync();
        var (path, other) = (await server.OpenAsync(), await server.OpenAsync());
        var id = (await server.PostAsync($"{path}/keys", "{}"))["key_id"];
        (await server.DeleteAsync($"{other}/keys/{id}")).IsProblem(404, "not_found");
        (await server.DeleteAsync($"{path}/keys/NONE")).IsProblem(404, "not_found");
        (await server.DeleteAsync($"{path}/keys/{id}")).Is(204);
        (await server.DeleteAsync($"{path}/keys/{id}")).Is(204);
        var kept = (await server.Ledger.FindAsync<AccessKey>(RowKey.OfAccessKey(id!), Now))!;
        Assert.Equal(server.Clock.GetUtcNow(), kept.RevokedAt);
        Assert.Equal(
            "2026-10-01T12:00:00.000000Z",
            (await server.GetAsync($"{path}/keys")).Json.GetProperty("keys")[0].GetProperty("revoked_at").GetString());
    }

    [Fact]
    public async Task PostToken_OfEveryKind_IsShownOnceAndKeptAsADigest()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync("GBP");
        var made = (await server.PostAsync(
            $"{path}/tokens", """{"label":"CI","read_only":true,"expires_at":"2027-01-01T00:00:00+01:00"}""")).Is(201);
        var kept = (await server.Ledger.FindAsync<Token>(RowKey.OfToken(Digest.Of(made["token"])), Now))!;
        Assert.Equal((made["id"], "CI", true), (kept.Id.ToString(), kept.Label, kept.ReadOnly));
        Assert.Equal(new DateTimeOffset(2026, 12, 31, 23, 0, 0, TimeSpan.Zero), kept.ExpiresAt);
        Assert.Equal((await server.BookAsync(path)).Owner, kept.User);
        var listed = (await server.GetAsync($"{path}/tokens")).Is(200);
        Assert.DoesNotContain(made["token"]!, listed.Text, StringComparison.Ordinal);
        Assert.Equal("2026-12-31T23:00:00.000000Z", listed.Json.GetProperty("tokens")[0].GetProperty("expires_at").GetString());
    }

    [Fact]
    public async Task PostToken_AgainUnderItsKey_IsTheSameTokenNotShown()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync("GBP");
        var made = (await server.PostAsync($"{path}/tokens", """{"label":"CI"}""", "k")).Is(201);
        var again = (await server.PostAsync($"{path}/tokens", """{"label":"CI"}""", "k")).Is(201);
        Assert.True(again.Replayed);
        Assert.Equal(made["id"], again["id"]);
        Assert.Null(again["token"]);
        var other = (await server.PostAsync($"{path}/tokens", """{"label":"CD"}""", "k")).IsProblem(422, "key_reused");
        Assert.Contains("label", other["detail"], StringComparison.Ordinal);
        Assert.Single((await server.GetAsync($"{path}/tokens")).Json.GetProperty("tokens").EnumerateArray());
    }

    [Theory]
    [InlineData("""{"expires_at":"2020-01-01"}""", 400, "invalid_value")]
    [InlineData("""{"expires_at":"soon"}""", 400, "invalid_value")]
    [InlineData("""{"expires_at":1700000000}""", 400, "invalid_value")]
    [InlineData("""{"read_only":"yes"}""", 400, "invalid_value")]
    [InlineData("""{"user":"65a000000000000000000000"}""", 404, "not_found")]
    public async Task PostToken_WithAWrongValue_MakesNone(string body, int status, string code)
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync("GBP");
        (await server.PostAsync($"{path}/tokens", body)).IsProblem(status, code);
        Assert.Empty((await server.GetAsync($"{path}/tokens")).Json.GetProperty("tokens").EnumerateArray());
    }

    [Fact]
    public async Task PostToken_ForAUserOfAnotherBookOnly_Is404AndMakesNone()
    {
        await using var server = await ApiServer.StartAsync();
        var (path, other) = (await server.OpenAsync("GBP"), await server.OpenAsync("GBP"));
        var (owner, stranger) = ((await server.BookAsync(path)).Owner, (await server.BookAsync(other)).Owner);
        Assert.NotEqual(owner, stranger);

        var refused = (await server.PostAsync(
            $"{path}/tokens", $$"""{"user":"{{stranger}}"}""", "k")).IsProblem(404, "not_found");
        Assert.Equal($"There is no member {stranger}.", refused["detail"]);
        foreach (var book in new[] { path, other })
            Assert.Empty((await server.GetAsync($"{book}/tokens")).Json.GetProperty("tokens").EnumerateArray());

        // The refusal is not kept under the key, and a member who is named gets a token.
        var made = (await server.PostAsync($"{path}/tokens", $$"""{"user":"{{owner}}"}""", "k")).Is(201);
        Assert.Equal((owner.ToString(), false), (made["user"], made.Replayed));
        Assert.Equal(owner, (await server.Ledger.FindAsync<Token>(RowKey.OfToken(Digest.Of(made["token"])), Now))!.User);
    }

    [Fact]
    public async Task DeleteToken_RevokesItForGood()
    {
        await using var server = await ApiServer.StartAsync();
        var (path, other) = (await server.OpenAsync("GBP"), await server.OpenAsync("GBP"));
        var made = await server.PostAsync($"{path}/tokens", "{}");
        (await server.DeleteAsync($"{other}/tokens/{made["id"]}")).IsProblem(404, "not_found");
        (await server.DeleteAsync($"{path}/tokens/zz")).IsProblem(404, "not_found");
        (await server.DeleteAsync($"{path}/tokens/{made["id"]}")).Is(204);
        (await server.DeleteAsync($"{path}/tokens/{made["id"]}")).Is(204);
        var kept = (await server.Ledger.FindAsync<Token>(RowKey.OfToken(Digest.Of(made["token"])), Now))!;
        Assert.False(kept.IsGood(server.Clock.GetUtcNow()));
    }

    private static string SecretOf(ApiServer server, AccessKey key)
        => Encoding.ASCII.GetString(server.Box.Open(key.SealedSecret.Span, AccessKey.SealOwner(key.KeyId, key.ForBook)));
}
