namespace Bursar.WebConsole.Tests;

/// <summary>Signing in through an institution's provider (OpenID Connect).</summary>
public sealed class ProviderTests(Browser browser) : IDisposable
{
    private const string Section = "Console:OpenId";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("bursar-provider-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SignIn_ThroughTheProvider_LeadsToThePageThatWasAskedFor(bool hasScript)
    {
        await using var provider = await IdentityProvider.StartAsync("Ada@example.org");
        await using var server = await StartAsync(provider);
        var page = await browser.OpenAsync(server.Address, hasScript: hasScript);
        await page.VisitAsync($"{server.DollarsPath}/statement");
        if (hasScript) await page.MustBeAccessibleAsync("sign-in with a provider");
        await page.TakePictureAsync($"sign-in-provider-{hasScript}");

        await page.FollowAsync("Sign in with 127.0.0.1");

        await Assertions.Expect(page).ToHaveURLAsync($"{server.DollarsPath}/statement");
        await page.ShowsAsync("Vision lab");
        var cookies = await page.Context.CookiesAsync();
        Assert.Equal("bursar_console", Assert.Single(cookies).Name);
    }

    [Fact]
    public async Task SignIn_WithoutSettings_IsNotThere()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);

        Assert.DoesNotContain("/console/provider", (await web.GetAsync("/console/sign-in")).Text, StringComparison.Ordinal);
        (await web.GetAsync("/console/provider")).Is(404);
        (await web.GetAsync("/console/provider/callback?code=1&state=2")).Is(404);
    }

    /// <summary>Nobody gets in by an address that is unknown, not theirs, or was another person's.</summary>
    [Theory]
    [InlineData("nobody@example.org", true, "Nobody signs in as nobody@example.org")]
    [InlineData(ConsoleServer.Ada, false, "does not say which mail address")]
    public async Task SignIn_WithoutAnAddressOfTheirs_IsRefusedAndLogged(string email, bool isVerified, string says)
    {
        await using var provider = await IdentityProvider.StartAsync(email);
        provider.Claims["email_verified"] = isVerified;
        await using var server = await StartAsync(provider);
        using var web = new WebForms(server.Address);

        Assert.Contains(says, (await EnterAsync(web)).Is(403).Text, StringComparison.Ordinal);

        (await web.GetAsync("/console")).Is(303);
        await web.SignInAsync(ConsoleServer.Olga);
        Assert.Contains("sign_in_failed", (await web.GetAsync("/console/operator/log.csv")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_ByAnotherPersonWithTheSameAddress_IsRefused()
    {
        await using var provider = await IdentityProvider.StartAsync(ConsoleServer.Ada);
        await using var server = await StartAsync(provider);
        using var web = new WebForms(server.Address);
        using var other = new WebForms(server.Address);
        (await EnterAsync(web)).Is(303);
        provider.Claims["sub"] = "person-2";

        Assert.Contains("Another person had this address", (await EnterAsync(other)).Is(403).Text, StringComparison.Ordinal);
        provider.Claims["sub"] = "person-1";
        (await EnterAsync(other)).Is(303);
    }

    [Fact]
    public async Task SignIn_RefusedForgedOrNotBegunHere_Fails()
    {
        await using var provider = await IdentityProvider.StartAsync(ConsoleServer.Ada);
        await using var server = await StartAsync(provider);
        using var web = new WebForms(server.Address);

        provider.Refuses = true;
        (await EnterAsync(web)).Is(502);
        (provider.Refuses, provider.IsForged) = (false, true);
        (await EnterAsync(web)).Is(502);
        provider.IsForged = false;
        using var victim = new WebForms(server.Address);
        var back = await ComeBackAsync(web);
        (await victim.GetAsync(back)).Is(502);
        (await web.GetAsync(back)).Is(303);
        (await victim.GetAsync("/console")).Is(303);
    }

    [Fact]
    public async Task SignIn_WhenTheProviderIsAway_SaysSo()
    {
        var provider = await IdentityProvider.StartAsync(ConsoleServer.Ada);
        await using var server = await StartAsync(provider);
        using var web = new WebForms(server.Address);
        await provider.DisposeAsync();

        var reply = await web.GetAsync("/console/provider");

        Assert.Contains("cannot be reached", reply.Is(502).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Console:OpenId:Authority", "http://idp.example.org")]
    [InlineData("Console:OpenId:ClientId", "")]
    public async Task Start_WithWrongSettings_IsRefused(string name, string value)
    {
        await using var provider = await IdentityProvider.StartAsync(ConsoleServer.Ada);
        var settings = provider.Settings(Section, _directory).Where(one => one.Name != name).Append((name, value));

        var refused = await Assert.ThrowsAsync<StartException>(() => ConsoleServer.StartAsync([.. settings]));

        Assert.Contains("Console:OpenId", refused.Message, StringComparison.Ordinal);
    }

    private Task<ConsoleServer> StartAsync(IdentityProvider provider)
        => ConsoleServer.StartAsync(provider.Settings(Section, _directory));

    private static async Task<WebReply> EnterAsync(WebForms web) => await web.GetAsync(await ComeBackAsync(web));

    /// <summary>The address to which the provider sends the browser back.</summary>
    private static async Task<string> ComeBackAsync(WebForms web)
    {
        var asked = (await web.GetAsync("/console/provider?next=/console/you")).Is(302).Location!;
        return await IdentityProvider.SignInAsync(asked);
    }
}
