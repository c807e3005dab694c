using System.Text.RegularExpressions;

namespace Bursar.WebConsole.Tests;

/// <summary>Signing in and out, as it is on the wire.</summary>
public sealed class SignInTests
{
    private const string Cookie = "bursar_console";

    [Fact]
    public async Task Root_ForABrowser_LeadsToTheConsoleAndForAProgramToMTurk()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);

        Assert.Equal("/console", (await web.GetAsync("/", "text/html,application/xhtml+xml")).Is(302).Location);
        Assert.Equal("/console/sign-in", (await web.GetAsync("/console")).Is(303).Location);
        Assert.NotEqual(302, (await web.GetAsync("/", "application/json")).Status);
        // A form that is sent there is a call of SNS, which answers in its own way.
        Assert.StartsWith("<ErrorResponse", (await web.PostAsync("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_RightPassword_SetsACookieForTheConsoleOnly()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);

        var reply = await web.PostAsync(
            "/console/sign-in", ("name", "  Ada@Example.org"), ("password", ConsoleServer.Password),
            ("next", server.DollarsPath));

        Assert.Equal(server.DollarsPath, reply.Is(303).Location);
        var cookie = reply.Headers["Set-Cookie"];
        Assert.Matches(
            $"^{Cookie}=[0-9a-f]{{24}}\\.[\\w-]{{43}}; max-age=604800; path=/console; samesite=lax; httponly$", cookie);
        Assert.Empty(web.CookiesOf("/"));
        Assert.Contains("Vision lab", (await web.GetAsync("/console")).Is(200).Text, StringComparison.Ordinal);
        var session = Assert.Single((await server.SignInOfAsync(server.AdaId)).Sessions.All);
        Assert.DoesNotContain(session.Secret.ToString(), cookie, StringComparison.Ordinal);
    }

    /// <summary>Over TLS, which a proxy may end, the cookie is never sent without it.</summary>
    [Fact]
    public async Task SignIn_AtAPublicAddressWithTls_SetsASecureCookie()
    {
        await using var server = await ConsoleServer.StartAsync(("Bursar:PublicUrl", "https://bursar.example.org"));
        using var web = new WebForms(server.Address);

        var reply = await web.PostAsync(
            "/console/sign-in", ("name", ConsoleServer.Ada), ("password", ConsoleServer.Password));

        Assert.Contains("; secure;", reply.Is(303).Headers["Set-Cookie"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/bursar/v1/books")]
    [InlineData("/consoles")]
    [InlineData("/console/\\evil.example")]
    public async Task SignIn_NextThatIsNoPageOfTheConsole_LeadsToTheBooks(string next)
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);

        var reply = await web.PostAsync(
            "/console/sign-in", ("name", ConsoleServer.Ada), ("password", ConsoleServer.Password), ("next", next));

        Assert.Equal("/console", reply.Is(303).Location);
    }

    /// <summary>What differs would tell who has an account: the page, the status, the headers.</summary>
    [Fact]
    public async Task SignIn_WrongPasswordUnknownNameOrLocked_AreToldApartByNobody()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        Task<WebReply> TryAsync(string name, string password)
            => web.PostAsync("/console/sign-in", ("name", name), ("password", password));
        // What is asked of a passkey is random on every page.
        string Anonymous(WebReply reply, string name) => Regex.Replace(
            reply.Text.Replace(name, "", StringComparison.Ordinal), "data-options=\"[^\"]*\"|name=\"state\" value=\"[^\"]*\"", "",
            RegexOptions.None, TimeSpan.FromSeconds(1));

        var unknown = (await TryAsync("nobody@example.org", ConsoleServer.Password)).Is(422);
        var wrong = (await TryAsync(ConsoleServer.Ada, "a wrong password")).Is(422);
        Assert.Equal(Anonymous(unknown, "nobody@example.org"), Anonymous(wrong, ConsoleServer.Ada));
        Assert.Equal(1, (await server.SignInOfAsync(server.AdaId)).Failures);

        var at = server.Clock.GetUtcNow();
        for (var i = 1; i < SignIn.MaxFailures; i++) await server.DoAsync(new CountFailure(Site.Console, server.AdaId, at));
        var locked = (await TryAsync(ConsoleServer.Ada, ConsoleServer.Password)).Is(422);
        Assert.Equal(Anonymous(unknown, "nobody@example.org"), Anonymous(locked, ConsoleServer.Ada));

        server.Clock.Advance(SignIn.LockTime);
        await web.SignInAsync(ConsoleServer.Ada);
        Assert.Equal(0, (await server.SignInOfAsync(server.AdaId)).Failures);
    }

    [Fact]
    public async Task SignIn_TooManyFailuresOfAnAddress_AreToldSoAndARightOneWorks()
    {
        await using var server = await ConsoleServer.StartAsync(("Bursar:MaxFailedCredentials", "1"));
        using var web = new WebForms(server.Address);

        (await web.PostAsync("/console/sign-in", ("name", "a@b"), ("password", "x"))).Is(422);
        (await web.PostAsync("/console/sign-in", ("name", "a@b"), ("password", "x"))).Is(429);
        await web.SignInAsync(ConsoleServer.Ada);
    }

    [Fact]
    public async Task Form_FromElsewhere_IsRefused()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        var request = WebForms.Form(
            "/console/sign-in", ("name", ConsoleServer.Ada), ("password", ConsoleServer.Password));
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        (await web.SendAsync(request)).Is(403);

        await web.SignInAsync(ConsoleServer.Ada);
        (await web.PostAsync("/console/sign-out")).Is(403);
        (await web.PostAsync("/console/sign-out", ("token", new string('0', 64)))).Is(403);
        (await web.GetAsync("/console")).Is(200);
        (await web.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/console/sign-out"))).Is(400);
    }

    [Fact]
    public async Task SignOut_EndsTheSessionEvenForACopyOfItsCookie()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var copy = web.CookiesOf("/console")[Cookie]!.Value;
        var page = await web.GetAsync("/console");

        var left = (await web.PostAsync("/console/sign-out", ("token", page.Hidden("token")))).Is(303);
        Assert.Equal("/console/sign-in", left.Location);

        Assert.Empty(web.CookiesOf("/console"));
        var request = new HttpRequestMessage(HttpMethod.Get, "/console");
        request.Headers.Add("Cookie", $"{Cookie}={copy}");
        (await web.SendAsync(request)).Is(303);
        Assert.Empty((await server.SignInOfAsync(server.AdaId)).Sessions.All);
    }

    [Fact]
    public async Task Session_NotUsedForADayOrOlderThanAWeek_IsOver()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var idle = new WebForms(server.Address);
        using var used = new WebForms(server.Address);
        await idle.SignInAsync(ConsoleServer.Ada);
        await used.SignInAsync(ConsoleServer.Ada);
        for (var i = 0; i < 13; i++)
        {
            server.Clock.Advance(TimeSpan.FromHours(12.5));
            (await used.GetAsync("/console")).Is(200);
        }
        (await idle.GetAsync("/console")).Is(303);

        server.Clock.Advance(TimeSpan.FromHours(6));
        (await used.GetAsync("/console")).Is(303);
    }

    [Fact]
    public async Task Link_ToSetAPassword_WorksOnceAndSignsIn()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        var link = await server.MakeLinkAsync(server.AdaId);
        Task<WebReply> SetAsync(string password, string again)
            => web.PostAsync(link, ("password", password), ("again", again));

        Assert.Contains(ConsoleServer.Ada, (await web.GetAsync(link)).Is(200).Text, StringComparison.Ordinal);
        Assert.Contains("at least 12", (await SetAsync("short", "short")).Is(422).Text, StringComparison.Ordinal);
        var differ = (await SetAsync("a new passphrase", "another one here")).Is(422);
        Assert.Contains("differ", differ.Text, StringComparison.Ordinal);
        Assert.Equal("/console", (await SetAsync("a new passphrase", "a new passphrase")).Is(303).Location);

        (await web.GetAsync("/console")).Is(200);
        (await web.GetAsync(link)).Is(404);
        (await SetAsync("a third passphrase", "a third passphrase")).Is(404);
        (await web.GetAsync("/console/link/nonsense")).Is(404);
        using var other = new WebForms(server.Address);
        await other.SignInAsync(ConsoleServer.Ada, "a new passphrase");
    }

    [Fact]
    public async Task Link_ToSignIn_AsksForNoPassword()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        var link = await server.MakeLinkAsync(server.AdaId, LinkPurpose.SignIn);

        (await web.GetAsync(link)).Is(200);
        (await web.PostAsync(link, ("x", ""))).Is(303);

        (await web.GetAsync("/console")).Is(200);
    }

    [Fact]
    public async Task Password_Changed_SignsOutEveryOtherSession()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        using var other = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        await other.SignInAsync(ConsoleServer.Ada);
        var page = (await web.GetAsync("/console/you")).Is(200);
        Task<WebReply> ChangeAsync(string old, string password) => web.PostAsync(
            "/console/you/password", ("token", page.Hidden("token")), ("old", old), ("password", password), ("again", password));

        var wrong = (await ChangeAsync("wrong", "a new passphrase")).Is(422);
        Assert.Contains("not your password", wrong.Text, StringComparison.Ordinal);
        (await ChangeAsync(ConsoleServer.Password, "a new passphrase")).Is(303);

        (await web.GetAsync("/console")).Is(200);
        (await other.GetAsync("/console")).Is(303);
        await other.SignInAsync(ConsoleServer.Ada, "a new passphrase");
    }

    [Fact]
    public async Task Session_OfOneself_CanBeEndedAndOfAnotherNot()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var ada = new WebForms(server.Address);
        using var elsewhere = new WebForms(server.Address);
        using var bo = new WebForms(server.Address);
        await elsewhere.SignInAsync(ConsoleServer.Ada);
        await ada.SignInAsync(ConsoleServer.Ada);
        await bo.SignInAsync(ConsoleServer.Bo);
        var first = (await server.SignInOfAsync(server.AdaId)).Sessions.All[0].Id;
        static async Task EndAsync(WebForms web, ObjectId session) => (await web.PostAsync(
            $"/console/you/sessions/{session}/end", ("token", (await web.GetAsync("/console/you")).Hidden("token")))).Is(303);

        await EndAsync(bo, first);
        (await elsewhere.GetAsync("/console")).Is(200);
        await EndAsync(ada, first);

        (await elsewhere.GetAsync("/console")).Is(303);
        (await ada.GetAsync("/console")).Is(200);
    }

    [Fact]
    public async Task Demo_WithoutItsSetting_IsNotThere()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);

        Assert.DoesNotContain("demo", (await web.GetAsync("/console/sign-in")).Is(200).Text, StringComparison.Ordinal);
        (await web.PostAsync("/console/demo", ("x", ""))).Is(404);
    }

    [Fact]
    public async Task Page_OfAnyKind_AllowsNoScriptOfOthersNoFrameAndNoCache()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);

        foreach (var path in (string[])["/console", "/console/nothing", "/console/link/x", server.DollarsPath])
        {
            var page = await web.GetAsync(path);
            var policy = page.Headers["Content-Security-Policy"];
            const string own = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src";
            Assert.Contains(own, policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Equal(
                ("no-store", "nosniff", "same-origin"),
                (page.Headers["Cache-Control"], page.Headers["X-Content-Type-Options"], page.Headers["Referrer-Policy"]));
            var others = page.Text.Replace(
                $"<script src=\"{Asset.Script.Path}\" defer></script>", "", StringComparison.Ordinal);
            Assert.DoesNotMatch("(?i)<script|style=\"|\\son[a-z]+=\"|https?://(?!www.w3.org)", others);
        }
    }

    [Fact]
    public async Task StyleSheet_IsSmallAndKeptByBrowsers()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);

        var style = (await web.GetAsync(Asset.Style.Path)).Is(200);

        Assert.InRange(style.Text.Length, 1_000, 25_000);
        Assert.Equal("public, max-age=31536000, immutable", style.Headers["Cache-Control"]);
        (await web.GetAsync("/console/style-000000000000.css")).Is(404);
    }
}
