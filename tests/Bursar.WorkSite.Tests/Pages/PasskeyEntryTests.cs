using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>People who come in with a passkey and without a password: on their own, and by an invitation.</summary>
public sealed partial class PasskeyEntryTests(Chromium chromium)
{
    private const string Password = "a password for tests";

    [Theory]
    [InlineData("en-US", 390, false)]
    [InlineData("de-AT", 1440, true)]
    public async Task Registration_WithAPasskey_LeadsBackByItAndByAConfirmedAddress(string language, int width, bool dark)
    {
        string Say(string key, params object[] values) => string.Format(null, Texts.File.In(language[..2])[key], values);

        await using var smtp = SmtpReceiver.Start();
        await using var house = await StartAsync(smtp, ("Bursar:VerifiedMail", "true"));
        await using var ada = await Person.ComeAsync(chromium, house, "taken", width, dark, language: language);
        var device = await Authenticator.GiveAsync(ada.Page);
        await ada.GoAsync("/register");
        await ada.IsAccessibleAsync();
        await LookTests.KeepAsync(ada, $"register-passkey-{language}-{width}");
        // Nothing is made before the rest of the form is filled in.
        await ada.PressAsync(Say("Passkey.Instead"));
        Assert.Equal(0, await device.CountAsync());
        await RegisterAsync("taken");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync(Say("Entry.Taken"));
        await RegisterAsync("Ada");
        await ada.SeesAsync(Say("You.Title"));

        // The passkey that came to nothing was replaced.
        Assert.Equal(1, await device.CountAsync());
        var id = await house.Server.Ledger.FindPersonAsync(Site.WorkSite, "ada", TestContext.Current.CancellationToken);
        var signIn = await SignInOfAsync(house, id!.Value);
        Assert.Equal(("", 1), (signIn.PasswordHash, signIn.Passkeys.All.Count));
        Assert.Matches("^Chrome on ", signIn.Passkeys.All[0].Label);
        await ada.PressAsync(Say("Passkey.RemoveNamed", signIn.Passkeys.All[0].Label));
        await Assertions.Expect(ada.Page.Locator(".notice.bad:visible")).ToContainTextAsync(Say("You.OnlyWayIn"));
        await ada.Page.GotoAsync(AddressIn(house, await smtp.TakeAsync()));
        await ada.PressAsync(Say("MailLink.Button"));
        await ada.PressAsync(Say("Frame.SignOut"));
        await ada.PressAsync(Say("Passkey.SignIn"));
        await ada.SeesAsync(Say("Tasks.Title"));

        // Without the device, the address leads back.
        await device.ForgetAsync();
        await ada.PressAsync(Say("Frame.SignOut"));
        await ada.GoAsync("/forgotten");
        await ada.Page.Locator("input[name=mail]").FillAsync("ada@example.org");
        await ada.Page.Locator("main form button").ClickAsync();
        await ada.SeesAsync(Say("Forgotten.Sent"));
        await ada.Page.GotoAsync(AddressIn(house, await smtp.TakeAsync()));
        await Assertions.Expect(ada.Page.Locator("button[data-passkey]")).ToHaveCountAsync(0);
        await ada.Page.Locator("input[name=password]").FillAsync(Password);
        await ada.PressAsync(Say("Entry.SetPassword"));
        await ada.SeesAsync(Say("Tasks.Title"));

        async Task RegisterAsync(string name)
        {
            await ada.Page.Locator("input[name=name]").FillAsync(name);
            await ada.Page.Locator("input[name=mail]").FillAsync("ada@example.org");
            await ada.PressAsync(Say("Passkey.Instead"));
        }
    }

    [Fact]
    public async Task Invitation_WithAPasskey_IsUsedUpAndNoAnswerCountsTwice()
    {
        await using var house = await WorkHouse.StartUnderANameAsync();
        var invited = await house.OperatorPostAsync("invitations", new { name = "ada@example.org" });
        var path = new Uri(invited.GetProperty("link").GetString()!).PathAndQuery;
        await using var ada = await Person.ComeAsync(chromium, house, "someone else");
        await Authenticator.GiveAsync(ada.Page);
        await ada.GoAsync(path);
        await ada.SeesAsync("Welcome");
        await LookTests.KeepAsync(ada, "invitation-passkey");
        await ada.IsAccessibleAsync();

        var sent = await ada.Page.RunAndWaitForRequestAsync(
            () => ada.PressAsync("Use a passkey instead of a password"), request => request.Method == "POST");
        await ada.SeesAsync("Tasks");

        await ada.PressAsync("Sign out");
        var again = await ada.Page.APIRequest.PostAsync(
            new Uri(house.Site, path).ToString(),
            new() { Headers = [new("Content-Type", "application/x-www-form-urlencoded")], DataString = sent.PostData });
        Assert.Equal(410, again.Status);
        await ada.GoAsync("/sign-in");
        await ada.PressAsync("Sign in with a passkey");
        await ada.SeesAsync("Tasks");
    }

    [Fact]
    public async Task Registration_SentAgain_LetsNobodyIn()
    {
        await using var house = await WorkHouse.StartUnderANameAsync(("Bursar:OpenRegistration", "true"));
        await using var ada = await Person.ComeAsync(chromium, house, "someone else");
        await Authenticator.GiveAsync(ada.Page);
        await ada.GoAsync("/register");
        await ada.Page.Locator("input[name=name]").FillAsync("ada");
        var sent = await ada.Page.RunAndWaitForRequestAsync(
            () => ada.PressAsync("Use a passkey instead of a password"), request => request.Method == "POST");
        await ada.SeesAsync("Tasks");
        await ada.PressAsync("Sign out");

        foreach (var body in new[] { sent.PostData!, sent.PostData!.Replace("name=ada", "name=eve", StringComparison.Ordinal) })
        {
            var again = await ada.Page.APIRequest.PostAsync(
                new Uri(house.Site, "/register").ToString(),
                new() { Headers = [new("Content-Type", "application/x-www-form-urlencoded")], DataString = body });
            Assert.Equal(400, again.Status);
            Assert.DoesNotContain(again.HeadersArray, one => one.Value.StartsWith("bursar-work=", StringComparison.Ordinal));
        }
        await ada.GoAsync("/tasks");
        await ada.SeesAsync("Sign in");
    }

    private static async Task<WorkHouse> StartAsync(SmtpReceiver smtp, params IEnumerable<(string, string)> settings)
        => await WorkHouse.StartUnderANameAsync(
        [
            ("Bursar:OpenRegistration", "true"), ("Bursar:Mail:Host", "127.0.0.1"), ("Bursar:Mail:Port", $"{smtp.Port}"),
            ("Bursar:Mail:Tls", "None"), ("Bursar:Mail:From", "bursar@example.org"), .. settings,
        ]);

    /// <summary>Where a mail leads, at the address under which the test reaches the site.</summary>
    private static string AddressIn(WorkHouse house, ReceivedMail mail)
    {
        // Without what keeps its lines short on the way (RFC 2045, quoted-printable).
        var text = mail.Text.Replace("=\r\n", "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal);
        return new Uri(house.Site, new Uri(Link().Match(text).Value).PathAndQuery).ToString();
    }

    private static Task<SignIn> SignInOfAsync(WorkHouse house, ObjectId person)
        => house.Server.FindAsync<SignIn>(RowKey.OfSignIn(Site.WorkSite, person));

    [GeneratedRegex(@"http://\S+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Link();
}
