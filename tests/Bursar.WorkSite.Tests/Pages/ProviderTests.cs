using System.Text.Json;
using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>Coming in through a provider of sign-ins (OpenID Connect), in a browser.</summary>
public sealed class ProviderTests(Chromium chromium)
{
    private const string Password = "a password for tests";
    private const string Continue = "Continue with Example University";
    private const string Consent = "I take part of my own free will.";

    /// <summary>Without scripts, too: the whole way is links and forms.</summary>
    [Theory]
    [InlineData(390, false)]
    [InlineData(1440, true)]
    public async Task Registration_ThroughTheProvider_IsAnAccountThatIsUnlinkedAndLinked(int width, bool scripts)
    {
        await using var all = await ProviderHouse.StartAsync(("Bursar:OpenRegistration", "true"));
        await using var ada = await Person.ComeAsync(chromium, all.House, "taken", width, scripts: scripts);
        await ada.GoAsync("/earnings");
        await LookAsync("provider-sign-in");
        await ada.FollowAsync(Continue);
        await ada.SeesAsync("Register");
        await LookAsync("provider-register");
        await Assertions.Expect(ada.Page.GetByLabel("Name")).ToHaveValueAsync("Ada@example.org");
        await Assertions.Expect(ada.Page.Locator("input[type=password], input[name=mail]")).ToHaveCountAsync(0);
        await ada.PressAsync("Register");
        await ada.SeesAsync("Tasks");
        await Assertions.Expect(ada.Page.Locator(".who")).ToHaveTextAsync("ada@example.org");
        Assert.Equal("bursar-work", Assert.Single(await ada.Page.Context.CookiesAsync()).Name);

        await ada.GoAsync("/account");
        await Assertions.Expect(ada.Page.Locator("main")).ToContainTextAsync("Mail reaches you at Ada@example.org.");
        await LookAsync("provider-account");
        await ada.PressAsync("Unlink Example University");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("You have no other way in.");
        await LookAsync("provider-only");
        await ada.Page.GetByLabel("New password").FillAsync(Password);
        await ada.PressAsync("Set the password");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Your password is changed.");
        await LookAsync("provider-linked");
        var form = ada.Page.Locator("form[action='/account/provider/unlink']");
        await form.GetByLabel("Password").FillAsync("not the password");
        await ada.PressAsync("Unlink Example University");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("That is not your password.");
        await form.GetByLabel("Password").FillAsync(Password);
        await ada.PressAsync("Unlink Example University");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("It is no longer linked.");
        await LookAsync("provider-unlinked");

        await ada.FollowAsync(Continue);
        await ada.SeesAsync("Link Example University");
        await LookAsync("provider-link");
        await ada.Page.GetByLabel("Password").FillAsync("not the password");
        await ada.PressAsync("Link Example University");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("That is not your password.");
        await ada.Page.GetByLabel("Password").FillAsync(Password);
        await ada.PressAsync("Link Example University");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("It is linked.");
        await ada.PressAsync("Sign out");
        await ada.SeesAsync("Sign in");
        await ada.GoAsync("/earnings");
        await ada.FollowAsync(Continue);
        await ada.SeesAsync("Earnings");

        var data = JsonElement.Parse(await (await ada.Page.APIRequest.GetAsync(
            new Uri(all.House.Site, "/earnings/data").ToString())).TextAsync());
        Assert.True(data.GetProperty("signs_in_through_the_provider").GetBoolean());
        Assert.True(data.GetProperty("mail_address_is_verified").GetBoolean());

        async Task LookAsync(string name)
        {
            if (scripts) await ada.IsAccessibleAsync();
            await LookTests.KeepAsync(ada, $"{name}-{width}");
        }
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Links_ThroughTheProvider_LetInWhereRegistrationIsClosed(int width)
    {
        await using var all = await ProviderHouse.StartAsync();
        var invitation = await InviteAsync(all.House, "a name of the lab");
        var group = (await all.House.Server.Ledger.ExecuteAsync(
            new CreateGroup(all.House.Book, "Pool"), TestContext.Current.CancellationToken)).Receipt!.Subject;
        var link = (await all.House.OperatorPutAsync($"groups/{group}/link", new { most = 2, consent = Consent }))
            .GetProperty("link").GetString()!;

        await using var ada = await Person.ComeAsync(chromium, all.House, "taken", width);
        await ada.GoAsync("/sign-in");
        await ada.FollowAsync(Continue);
        await ada.SeesAsync("You have no account here yet");
        await ada.IsAccessibleAsync();
        await ada.Page.GotoAsync(invitation);
        await ada.IsAccessibleAsync();
        await ada.FollowAsync(Continue);
        await ada.SeesAsync("Welcome");
        await ada.IsAccessibleAsync();
        await LookTests.KeepAsync(ada, $"provider-invitation-{width}");
        await ada.PressAsync("Take part");
        await ada.SeesAsync("Tasks");
        await Assertions.Expect(ada.Page.Locator(".who")).ToHaveTextAsync("a name of the lab");
        await ada.Page.GotoAsync(invitation);
        await ada.SeesAsync("This link does not work any more");

        all.Provider.Claims["sub"] = "person-2";
        all.Provider.Claims["email"] = "bea@example.org";
        await using var bea = await Person.ComeAsync(chromium, all.House, "another", width);
        await bea.Page.GotoAsync(link);
        await bea.IsAccessibleAsync();
        await bea.FollowAsync(Continue);
        await bea.SeesAsync("Join Language Lab");
        await bea.IsAccessibleAsync();
        await LookTests.KeepAsync(bea, $"provider-join-{width}");
        await bea.Page.EvaluateAsync("document.querySelector('form.card').noValidate = true");
        await bea.PressAsync("Join");
        await Assertions.Expect(bea.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("agree to it if you want to join");
        await bea.Page.GetByRole(AriaRole.Checkbox).CheckAsync();
        await bea.PressAsync("Join");
        await bea.SeesAsync("Tasks");
        await Assertions.Expect(bea.Page.Locator(".who")).ToHaveTextAsync("bea@example.org");
        Assert.Single(await all.House.Server.Ledger.ListAsync(
            new MembersOfGroup(group, default, 10), TestContext.Current.CancellationToken));

        var other = await InviteAsync(all.House, "another invitation");
        await bea.PressAsync("Sign out");
        await bea.SeesAsync("Sign in");
        await bea.Page.GotoAsync(other);
        await bea.FollowAsync(Continue);
        await bea.SeesAsync("You have an account already");
        await bea.IsAccessibleAsync();
        await bea.Page.GotoAsync(other);
        await bea.SeesAsync("Welcome");
    }

    private static async Task<string> InviteAsync(WorkHouse house, string name)
        => (await house.OperatorPostAsync("invitations", new { name })).GetProperty("link").GetString()!;
}
