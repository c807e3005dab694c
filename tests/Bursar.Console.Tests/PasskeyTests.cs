using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.WebConsole.Tests;

/// <summary>Passkeys, with the authenticator that Chromium pretends to have.</summary>
public sealed class PasskeyTests(Browser browser)
{
    [Fact]
    public async Task Passkey_Added_SignsInUntilItIsRemoved()
    {
        await using var server = await ConsoleServer.StartAsync();
        var (page, _) = await SignInAsync(server);
        await AddAsync(page);
        await page.MustBeAccessibleAsync("passkeys");
        await page.TakePictureAsync("passkeys");
        Assert.Equal("My laptop", Assert.Single((await server.SignInOfAsync(server.AdaId)).Passkeys.All).Label);

        await page.SignOutAsync();
        await page.VisitAsync("/console/sign-in?next=/console/you");
        await page.MustBeAccessibleAsync("sign-in with a passkey");
        await page.TakePictureAsync("sign-in-passkey");
        server.Clock.Advance(TimeSpan.FromMinutes(1));
        await page.PressAsync("Sign in with a passkey");
        await page.ShowsAsync("Where you are signed in");
        var used = Assert.Single((await server.SignInOfAsync(server.AdaId)).Passkeys.All);
        Assert.Equal(server.Clock.GetUtcNow(), used.UsedAt);
        Assert.True(used.Uses > 0);

        await page.PressAsync("Remove the passkey My laptop");
        await page.ShowsAsync("The passkey is removed.");
        await page.SignOutAsync();
        await page.VisitAsync("/console/sign-in");
        await page.PressAsync("Sign in with a passkey");
        await page.ShowsAsync("That passkey does not sign in here");
        using var olga = new WebForms(server.Address);
        await olga.SignInAsync(ConsoleServer.Olga);
        var log = (await olga.GetAsync("/console/operator/log.csv")).Text;
        foreach (var kind in new[] { "passkey_added", "passkey_removed", "sign_in_failed" })
            Assert.Contains($",{kind},", log, StringComparison.Ordinal);
    }

    /// <summary>What the browser once answered proves nothing later, to another person's form, or when it was changed.</summary>
    [Fact]
    public async Task Passkey_AnswerThatIsOldOrChanged_SignsNobodyIn()
    {
        await using var server = await ConsoleServer.StartAsync();
        var (page, authenticator) = await SignInAsync(server);
        await AddAsync(page);
        await page.SignOutAsync();
        await page.VisitAsync("/console/sign-in");
        var (options, state) = await authenticator.QuestionAsync();
        var answer = await authenticator.AnswerAsync(options);
        var origin = new Uri(page.Url).GetLeftPart(UriPartial.Authority);
        using var web = new WebForms(new Uri(origin));
        async Task<int> SendAsync(string credential, string sealedState)
        {
            var form = WebForms.Form("/console/sign-in/passkey", ("credential", credential), ("state", sealedState));
            form.Headers.TryAddWithoutValidation("Origin", origin);
            return (await web.SendAsync(form)).Status;
        }

        Assert.Equal(422, await SendAsync(answer, state + "A"));
        Assert.Equal(422, await SendAsync(answer, ""));
        Assert.Equal(422, await SendAsync("{}", state));
        Assert.Equal(422, await SendAsync(Swapped(answer, server.BoId), state));
        server.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(422, await SendAsync(answer, state));
        server.Clock.Advance(TimeSpan.FromMinutes(-6));
        Assert.Equal(303, await SendAsync(answer, state));
        Assert.Equal(422, await SendAsync(answer, state)); // Its counter has been seen.
    }

    /// <summary>
    /// Without a script, and at an address that can have none, the password remains and nothing is offered that fails.
    /// </summary>
    [Fact]
    public async Task Passkey_WhereThereCanBeNone_IsNotOffered()
    {
        await using var server = await ConsoleServer.StartAsync();
        foreach (var hasScript in new[] { true, false })
        {
            var page = await browser.OpenAsync(server.Address, hasScript: hasScript);
            await page.VisitAsync("/console/sign-in");
            await Assertions.Expect(page.Locator("[data-passkey]")).ToBeHiddenAsync();
        }
    }

    [Fact]
    public async Task Passkey_AddedLongAfterSigningIn_NeedsThePassword()
    {
        await using var server = await ConsoleServer.StartAsync();
        var (page, _) = await SignInAsync(server);
        server.Clock.Advance(TimeSpan.FromMinutes(16));
        await page.VisitAsync("/console/you");
        await page.FillFieldAsync("Name of the new passkey", "My laptop");
        await page.FillFieldAsync("Your password", "not the password");
        await page.PressAsync("Add a passkey");
        await page.ShowsAsync("This is not your password.");

        await page.FillFieldAsync("Your password", ConsoleServer.Password);
        await page.PressAsync("Add a passkey");

        await page.ShowsAsync("The passkey is added.");
    }

    /// <summary>Signs in with an authenticator at hand. A passkey belongs to a name, which 127.0.0.1 is not.</summary>
    private async Task<(IPage Page, Authenticator Authenticator)> SignInAsync(ConsoleServer server)
    {
        var page = await browser.OpenAsync(new Uri($"http://localhost:{server.Address.Port}"));
        var authenticator = await Authenticator.GiveAsync(page);
        await page.SignInAsync(ConsoleServer.Ada);
        return (page, authenticator);
    }

    private static async Task AddAsync(IPage page)
    {
        await page.VisitAsync("/console/you");
        await page.FillFieldAsync("Name of the new passkey", "My laptop");
        await page.PressAsync("Add a passkey");
        await page.ShowsAsync("The passkey is added.");
    }

    /// <summary>The same answer, in another person's name.</summary>
    private static string Swapped(string answer, ObjectId other)
    {
        var node = JsonNode.Parse(answer)!;
        node["response"]!["userHandle"] = Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{other}"));
        return node.ToJsonString(JsonSerializerOptions.Default);
    }
}
