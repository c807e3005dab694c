using System.Text;

namespace Bursar.Api.Tests;

/// <summary>No secret that a call has or answers is among what is kept of it.</summary>
public sealed class SecrecyTests
{
    [Fact]
    public async Task Calls_WithEveryKindOfSecret_ShowNone()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        using var caller = new Caller(server);
        var (dollars, pounds) = (await server.OpenAsync(amount: "10.00"), await server.OpenAsync("GBP", "10.00"));
        var key = await caller.KeyAsync(dollars);
        var token = await caller.TokenAsync(pounds);
        List<string> secrets = [ApiServer.Token, key.Secret, token, "imported-secret-17", "session-token-17", "wrong-token-1717"];
        (await server.PostAsync($"{dollars}/keys", """{"key_id":"IMPORTEDKEY000017","secret":"imported-secret-17"}""")).Is(201);
        // A body that ends early, and one with a secret's name written otherwise.
        await server.PostAsync($"{dollars}/keys", """{"key_id":"X","secret":"broken-secret-17""");
        await server.PostAsync($"{dollars}/keys", "{\"\\u0073ecret\":\"escaped-secret-17\",\"a\":");
        secrets.AddRange(["broken-secret-17", "escaped-secret-17"]);
        var invited = (await server.PostAsync("users", """{"email":"ada@example.org","operator":false}""")).Is(201);
        secrets.Add(LastPart(invited.Text));

        // Signatures, good and refused; a session's token; headers that errors repeat.
        await caller.TurkAsync(key, "GetAccountBalance", "{}");
        await caller.TurkAsync(
            (key.Id, "wrong-secret-171717"), "GetAccountBalance", "{}", more: ("x-amz-security-token", "session-token-17"));
        secrets.Add("wrong-secret-171717");
        foreach (var header in (string[])["header-secret-17", "Signature=header-secret-17, Credential=a/b"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/?X-Amz-Signature=query-secret-17&Action=a");
            request.Content = new StringContent("{}", Encoding.UTF8, "application/x-amz-json-1.1");
            request.Headers.TryAddWithoutValidation("Authorization", $"AWS4-HMAC-SHA256 {header}");
            request.Headers.TryAddWithoutValidation("X-Amz-Target", "MTurkRequesterServiceV20170117.GetAccountBalance");
            await caller.SendAsync(request);
        }
        secrets.AddRange(["header-secret-17", "query-secret-17"]);
        using (var sns = new HttpRequestMessage(HttpMethod.Post, "/")
        {
            Content = new FormUrlEncodedContent([new("Action", "ConfirmSubscription"), new("Token", "form-secret-17")]),
        })
            await caller.SendAsync(sns);
        secrets.Add("form-secret-17");

        // A webhook's secret, an invitation's link, passwords of a pool.
        var workspace = pounds["books/".Length..];
        await caller.ProlificAsync("wrong-token-1717", HttpMethod.Get, "users/me/");
        var made = await caller.ProlificAsync(token, HttpMethod.Post, "hooks/secrets/", $$"""{"workspace_id":"{{workspace}}"}""");
        Assert.Equal(201, made.Status);
        secrets.Add(made.Body.Text("value"));
        Assert.Equal(200, (await caller.ProlificAsync(token, HttpMethod.Get, "hooks/secrets/")).Status);
        var invitation = await caller.ProlificAsync(
            token, HttpMethod.Post, "invitations/",
            $$"""{"association":"{{workspace}}","emails":["bo@example.org"],"role":"WORKSPACE_ADMIN"}""");
        Assert.Equal(201, invitation.Status);
        secrets.Add(LastPart(invitation.Body.ToString()));
        await caller.ProlificAsync(
            token, HttpMethod.Post, "credentials/",
            $$"""{"workspace_id":"{{workspace}}","credentials":"ada,pool-secret-17\nbo,b"}""");
        secrets.Add("pool-secret-17");

        var kept = (await server.GetAsync("calls?limit=1000")).Is(200).Text;

        Assert.All(secrets, secret => Assert.DoesNotContain(secret, kept, StringComparison.Ordinal));
        Assert.Contains("IMPORTEDKEY000017", kept, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9a-f]{64}\\W+Signature|Signature=[0-9a-f]", kept);
        var all = (await server.GetAsync("calls?limit=1000")).Json.GetProperty("calls");
        Assert.True(all.GetArrayLength() > 15, kept);
    }

    /// <summary>The last part of the link in an answer.</summary>
    private static string LastPart(string answer)
    {
        var link = answer.Split('"').Single(one => one.StartsWith("http", StringComparison.Ordinal));
        return link[(link.LastIndexOf('/') + 1)..];
    }
}
