using System.Net;
using System.Net.Http.Headers;

namespace Bursar.WebConsole.Tests;

/// <summary>Tokens and keys: shown once, working at the APIs, and dead as soon as they are deleted.</summary>
public sealed class CredentialTests(Browser browser)
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Token_MadeInABrowser_WorksUntilItIsDeletedThere(bool hasScript)
    {
        await using var server = await ConsoleServer.StartAsync();
        var page = await browser.OpenAsync(server.Address, hasScript: hasScript);
        await page.SignInAsync(ConsoleServer.Bo);
        await page.FollowAsync("Reading group");
        await page.FollowAsync("Settings");
        await page.FillFieldAsync("What it is for", "laptop");
        await page.PressAsync("Make the token");
        await page.ShowsAsync("Copy it now: it is not shown again.");
        if (hasScript) await page.MustBeAccessibleAsync("new token"); // axe is a script.
        await page.TakePictureAsync($"new-token-{hasScript}");
        var token = await page.Locator(".secret code").InnerTextAsync();

        Assert.Equal(HttpStatusCode.OK, await BalanceAsync(server, token));
        await page.FollowAsync("Settings");
        await page.ShowsAsync("laptop");
        Assert.DoesNotContain(token, await page.ContentAsync(), StringComparison.Ordinal);
        await page.PressAsync("Delete the token laptop");
        await page.ShowsAsync("The token is deleted.");

        Assert.Equal(HttpStatusCode.Unauthorized, await BalanceAsync(server, token));
    }

    [Fact]
    public async Task Token_FormSentTwice_MakesOneAndShowsItOnce()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var page = (await web.GetAsync($"{server.DollarsPath}/settings")).Is(200);
        Task<WebReply> SendAsync() => web.PostAsync(
            $"{server.DollarsPath}/tokens", ("token", page.Hidden("token")), ("key", page.Hidden("key")), ("label", "l"),
            ("days", "30"), ("read_only", "yes"));

        Assert.Contains("bpt_", (await SendAsync()).Is(200).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("bpt_", (await SendAsync()).Is(200).Text, StringComparison.Ordinal);

        var token = Assert.Single(await server.Ledger.ListAsync(new TokensOfBook(server.Dollars.Book, 10), Now));
        Assert.Equal(("l", true, server.AdaId), (token.Label, token.ReadOnly, token.User));
        Assert.Equal(new DateTimeOffset(2026, 12, 3, 0, 0, 0, TimeSpan.Zero), token.ExpiresAt);
    }

    [Fact]
    public async Task Key_MadeAndDeleted_IsSealedForItsBookAndRevoked()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var page = (await web.GetAsync($"{server.DollarsPath}/settings")).Is(200);
        (string, string)[] form = [("token", page.Hidden("token")), ("key", page.Hidden("key"))];

        var made = WebUtility.HtmlDecode((await web.PostAsync($"{server.DollarsPath}/keys", form)).Is(200).Text);
        var again = (await web.PostAsync($"{server.DollarsPath}/keys", form)).Is(200).Text;

        var key = Assert.Single(await server.Ledger.ListAsync(new AccessKeysOfBook(server.Dollars.Book, 10), Now));
        var secret = System.Text.Encoding.ASCII.GetString(
            server.Box.Open(key.SealedSecret.Span, AccessKey.SealOwner(key.KeyId, server.Dollars.Book)));
        Assert.Contains($"AWS_ACCESS_KEY_ID={key.KeyId}\nAWS_SECRET_ACCESS_KEY={secret}", made, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, again, StringComparison.Ordinal);

        (await web.PostAsync($"{server.DollarsPath}/keys/{key.KeyId}/delete", form)).Is(303);
        Assert.NotNull((await server.FindAsync<AccessKey>(key.Key)).RevokedAt);
        (await web.PostAsync($"{server.DollarsPath}/keys/NOTHERE/delete", form)).Is(404);
    }

    [Fact]
    public async Task Credential_AWhileAfterTheSignIn_NeedsThePasswordAgain()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        server.Clock.Advance(TimeSpan.FromMinutes(16));
        var page = (await web.GetAsync($"{server.DollarsPath}/settings")).Is(200);
        Task<WebReply> MakeAsync(string kind, string password) => web.PostAsync(
            $"{server.DollarsPath}/{kind}", ("token", page.Hidden("token")), ("key", kind), ("password", password));

        foreach (var kind in (string[])["tokens", "keys"])
        {
            Assert.Contains("not your password", (await MakeAsync(kind, "")).Is(422).Text, StringComparison.Ordinal);
            (await MakeAsync(kind, ConsoleServer.Password)).Is(200);
        }
    }

    [Fact]
    public async Task Credential_OfAnOperator_IsThatOfTheOwnerAndNobodyElsesTokenIsDeleted()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var olga = new WebForms(server.Address);
        await olga.SignInAsync(ConsoleServer.Olga);
        var page = (await olga.GetAsync($"{server.PoundsPath}/settings")).Is(200);
        (string, string)[] form = [("token", page.Hidden("token")), ("key", page.Hidden("key"))];
        (await olga.PostAsync($"{server.PoundsPath}/tokens", form)).Is(200);
        (await olga.PostAsync($"{server.PoundsPath}/keys", form)).Is(422);

        var token = Assert.Single(await server.Ledger.ListAsync(new TokensOfBook(server.Pounds.Book, 10), Now));
        Assert.Equal((server.BoId, null), (token.User, token.ExpiresAt));
        (await olga.PostAsync($"{server.DollarsPath}/tokens/{token.Id}/delete", form)).Is(404);
        Assert.Null((await server.FindAsync<Token>(token.Key)).RevokedAt);
    }

    private static async Task<HttpStatusCode> BalanceAsync(ConsoleServer server, string token)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", token);
        using var reply = await http.GetAsync($"/api/v1/workspaces/{server.Pounds}/balance/", Now);
        return reply.StatusCode;
    }

    [Fact]
    public async Task Settings_OfABook_ShowItsPrices()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);

        var page = (await web.GetAsync($"{server.DollarsPath}/settings")).Is(200).Text;

        // MTurk's published prices, and Prolific's: 20 %, 20 % more from ten places on; a third, and VAT of a fifth on it.
        foreach (var price in new[] { "20 %", "20 % from 10 places", "33.33 %" })
            Assert.Contains($"<td>{price}</td>", page, StringComparison.Ordinal);
    }
}
