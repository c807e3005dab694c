using System.Text.Json;
using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>Passkeys of participants: added, used without a name, and removed.</summary>
public sealed class PasskeyTests(Chromium chromium)
{
    private const string Password = "a password for tests";

    [Theory]
    [InlineData("en-US", 390, false)]
    [InlineData("de-AT", 1440, true)]
    public async Task Passkey_Added_SignsInWithoutANameUntilItIsRemoved(string language, int width, bool dark)
    {
        string Say(string key, params object[] values)
            => string.Format(null, Texts.File.In(language[..2])[key], values);

        await using var house = await WorkHouse.StartUnderANameAsync();
        await using var ada = await Person.ComeAsync(chromium, house, "ada", width, dark, language: language);
        await Authenticator.GiveAsync(ada.Page);
        await house.SetPasswordAsync(ada.Id, Password);
        await ada.GoAsync("/sign-in");
        await ada.Page.Locator("[name=name]").FillAsync("ada");
        await ada.Page.Locator("[name=password]").FillAsync(Password);
        await ada.PressAsync(Say("SignIn.Title"));
        await ada.SeesAsync(Say("Tasks.Title"));

        await ada.GoAsync("/account");
        await AddAsync("not the password");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync(Say("Delete.Wrong"));
        await AddAsync(Password);
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync(Say("Passkey.Added"));
        await CheckAsync("passkeys");
        var added = Assert.Single((await SignInOfAsync(house, ada.Id)).Passkeys.All);
        Assert.Equal("My <b>phone</b>", added.Label);
        var data = JsonElement.Parse(await (await ada.Page.APIRequest.GetAsync(
            new Uri(house.Site, "/earnings/data").ToString())).TextAsync());
        var told = Assert.Single(data.GetProperty("passkeys").EnumerateArray());
        Assert.Equal(
            (added.Label, added.Credential),
            (told.GetProperty("name").GetString(), told.GetProperty("credential").GetString()));

        await ada.PressAsync(Say("Frame.SignOut"));
        await ada.GoAsync("/sign-in?to=%2Fearnings");
        await CheckAsync("sign-in-passkey");
        house.Server.Clock.Advance(TimeSpan.FromMinutes(1));
        await ada.Page.GetByRole(AriaRole.Button, new() { Name = Say("Passkey.SignIn") }).FocusAsync();
        await ada.Page.Keyboard.PressAsync("Enter");
        await ada.SeesAsync(Say("Earnings.Title"));
        var used = Assert.Single((await SignInOfAsync(house, ada.Id)).Passkeys.All);
        Assert.Equal(house.Server.Clock.GetUtcNow(), used.UsedAt);
        Assert.True(used.Uses > added.Uses);

        await ada.GoAsync("/account");
        await Assertions.Expect(ada.Page.GetByText(Say("Passkey.UsedAt"))).ToBeVisibleAsync();
        await ada.PressAsync(Say("Passkey.RemoveNamed", added.Label));
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync(Say("Passkey.Removed"));
        await ada.PressAsync(Say("Frame.SignOut"));
        await ada.PressAsync(Say("Passkey.SignIn"));
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync(Say("Passkey.Wrong"));
        await CheckAsync("sign-in-passkey-refused");

        async Task AddAsync(string password)
        {
            await ada.Page.GetByLabel(Say("Passkey.Label")).FillAsync("My <b>phone</b>");
            await ada.Page.GetByLabel(Say("Passkey.Password"), new() { Exact = true }).FillAsync(password);
            await ada.PressAsync(Say("Passkey.Add"));
        }

        async Task CheckAsync(string name)
        {
            foreach (var shown in new[] { 1830 - width, width })
            {
                await ada.Page.SetViewportSizeAsync(shown, 900);
                await LookTests.KeepAsync(ada, $"{name}-{language}-{shown}");
                await ada.IsAccessibleAsync();
            }
        }
    }

    /// <summary>Whoever signed in just now has proved as much as a password would, and nobody has more than ten.</summary>
    [Fact]
    public async Task Passkey_WithoutAPassword_IsAddedSoonAfterSigningInAndOnlyWhereThereIsRoom()
    {
        await using var house = await WorkHouse.StartUnderANameAsync();
        await using var ada = await Person.ArriveAsync(chromium, house, "ada");
        await Authenticator.GiveAsync(ada.Page);
        var now = house.Server.Clock.GetUtcNow();
        var first = ObjectId.Random(now);
        for (var i = 0; i < PasskeyList.MaxPasskeys; i++)
        {
            var id = i == 0 ? first : ObjectId.Random(now);
            await house.Server.ExecuteAsync(new Ledger.AddPasskey(
                Site.WorkSite, ada.Id, new(id, $"AAAA{i:D4}", "AAAA", 0, now, now, CanMove: false, $"Key {i}")));
        }

        await AddAsync("You have 10 passkeys already");
        await house.Server.ExecuteAsync(new Ledger.RemovePasskey(Site.WorkSite, ada.Id, first));
        house.Server.Clock.Advance(TimeSpan.FromMinutes(16));
        await AddAsync("You signed in a while ago.");
        await ada.Page.Context.AddCookiesAsync(
            [new() { Name = "bursar-work", Value = $"{await house.LetInAsync(ada.Id)}", Url = house.Site.ToString() }]);
        await AddAsync("The passkey is added.");

        foreach (var one in (await SignInOfAsync(house, ada.Id)).Passkeys.All.Skip(1).ToList())
            await house.Server.ExecuteAsync(new Ledger.RemovePasskey(Site.WorkSite, ada.Id, one.Id));
        await ada.GoAsync("/account");
        await ada.PressAsync("Remove the passkey Key 1");
        await Assertions.Expect(ada.Page.Locator(".notice:visible")).ToContainTextAsync("You have no other way in.");

        async Task AddAsync(string said)
        {
            await ada.GoAsync("/account");
            await ada.Page.GetByLabel("Name of the new passkey").FillAsync("My phone");
            await ada.PressAsync("Add a passkey");
            await Assertions.Expect(ada.Page.Locator(".notice:visible")).ToContainTextAsync(said);
        }
    }

    /// <summary>
    /// Without scripts, and at an address that can have no passkey, the password remains and nothing is offered that fails.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Passkey_WhereThereCanBeNone_IsNotOffered(bool hasName)
    {
        await using var house = hasName ? await WorkHouse.StartUnderANameAsync() : await WorkHouse.StartAsync();
        await using var ada = await Person.ArriveAsync(chromium, house, width: 390, scripts: !hasName);

        await ada.GoAsync("/account");
        await Assertions.Expect(ada.Page.Locator("form[data-passkey]")).ToBeHiddenAsync();
        await Assertions.Expect(ada.Page.GetByText("To add one, you need a browser that")).ToBeVisibleAsync();
        await ada.PressAsync("Sign out");
        await ada.SeesAsync("Sign in");
        await Assertions.Expect(ada.Page.Locator("form[data-passkey]")).ToBeHiddenAsync();
    }

    private static Task<SignIn> SignInOfAsync(WorkHouse house, ObjectId person)
        => house.Server.FindAsync<SignIn>(RowKey.OfSignIn(Site.WorkSite, person));
}
