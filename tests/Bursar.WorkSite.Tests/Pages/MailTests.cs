using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>Where mail reaches people: given, verified, changed, and used by someone who forgot the password.</summary>
public sealed partial class MailTests(Chromium chromium)
{
    private const string Password = "a password for tests";
    private const string Other = "another one for tests";

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Mail_GivenAtRegistration_MustBeVerifiedBeforeTheFirstTask(int width)
    {
        await using var smtp = SmtpReceiver.Start();
        await using var house = await StartAsync(smtp, ("Bursar:VerifiedMail", "true"));
        await house.CreateHitAsync(WorkHouse.Html("<input name=label value=cat>"));
        await using var ada = await Person.ComeAsync(chromium, house, "taken", width);
        await RegisterAsync(ada, "no address");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("This is no mail address.");
        await ada.IsAccessibleAsync();
        await LookTests.KeepAsync(ada, $"register-{width}");
        await RegisterAsync(ada, "Ada@Example.org");
        await ada.SeesAsync("Your account");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("We have sent a link");
        await ada.IsAccessibleAsync();
        await LookTests.KeepAsync(ada, $"you-{width}");

        await ada.GoAsync("/tasks");
        await ada.FollowAsync("Name the animal");
        await ada.PressAsync("Accept");
        await ada.SeesAsync("Confirm your mail address first");
        await ada.IsAccessibleAsync();
        var mail = await smtp.TakeAsync();
        Assert.Equal(["Ada@Example.org"], mail.To);
        await ada.Page.GotoAsync(LinkIn(mail));
        await ada.SeesAsync("Confirm your mail address");
        await ada.IsAccessibleAsync();
        await LookTests.KeepAsync(ada, $"mail-link-{width}");
        await ada.PressAsync("Confirm");
        await ada.SeesAsync("Your mail address is confirmed");
        await ada.Page.GotoAsync(LinkIn(mail));
        await ada.SeesAsync("This link does not work any more");
        await ada.IsAccessibleAsync();
        await ada.AcceptAsync("Name the animal");

        var data = JsonElement.Parse(await (await ada.Page.APIRequest.GetAsync(
            new Uri(house.Site, "/earnings/data").ToString())).TextAsync());
        Assert.Equal("Ada@Example.org", data.GetProperty("mail_address").GetString());
        Assert.True(data.GetProperty("mail_address_is_verified").GetBoolean());
        Assert.True(ObjectId.TryParse(data.GetProperty("id").GetString(), out var id));
        var stored = await house.Server.FindAsync<MailAddress>(RowKey.OfMailAddress(id));
        Assert.Equal(-1, stored.Sealed.Span.IndexOf("Example"u8));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Password_Forgotten_IsSetByALinkOnceAndEndsOldSessions(int width)
    {
        await using var smtp = SmtpReceiver.Start();
        await using var house = await StartAsync(smtp);
        await using var ada = await Person.ComeAsync(chromium, house, "taken", width);
        await RegisterAsync(ada, "ada@example.org");
        await ada.SeesAsync("Your account");
        await ada.Page.GotoAsync(LinkIn(await smtp.TakeAsync()));
        await ada.PressAsync("Confirm");
        await ada.SeesAsync("Your mail address is confirmed");
        await using var elsewhere = await Person.ComeAsync(chromium, house, "another", width);

        await elsewhere.GoAsync("/sign-in");
        await elsewhere.FollowAsync("Forgotten your password?");
        await elsewhere.SeesAsync("Forgotten your password?");
        await elsewhere.IsAccessibleAsync();
        await LookTests.KeepAsync(elsewhere, $"forgotten-{width}");
        var unknown = await AskAsync(elsewhere, "bea@example.org");
        var known = await AskAsync(elsewhere, "ADA@example.org");
        Assert.Equal(unknown, known);
        await elsewhere.IsAccessibleAsync();
        var mail = await smtp.TakeAsync();
        Assert.Equal(["ADA@example.org"], mail.To);
        Assert.Contains("You sign in there as ada.", Plain(mail), StringComparison.Ordinal);

        await elsewhere.Page.GotoAsync(LinkIn(mail));
        await elsewhere.SeesAsync("Set a new password");
        await elsewhere.IsAccessibleAsync();
        await elsewhere.Page.GetByLabel("New password").FillAsync(Other);
        await elsewhere.PressAsync("Set the password");
        await elsewhere.SeesAsync("Tasks");
        await Assertions.Expect(elsewhere.Page.Locator(".who")).ToHaveTextAsync("ada");
        await elsewhere.Page.GotoAsync(LinkIn(mail));
        await elsewhere.SeesAsync("This link does not work any more");
        await ada.GoAsync("/tasks");
        await ada.SeesAsync("Sign in");

        await AskAsync(elsewhere, "ada@example.org");
        var late = await smtp.TakeAsync();
        house.Server.Clock.Advance(TimeSpan.FromHours(1));
        await elsewhere.Page.GotoAsync(LinkIn(late));
        await elsewhere.SeesAsync("This link does not work any more");
        Assert.False(smtp.HasMore);
    }

    [Fact]
    public async Task Address_ChangedOrTakenAway_NeedsThePasswordAndFollowsTheLink()
    {
        await using var smtp = SmtpReceiver.Start();
        await using var house = await StartAsync(smtp);
        await using var ada = await Person.ArriveAsync(chromium, house, "ada", width: 390);
        await house.SetPasswordAsync(ada.Id, Password);
        await ada.Page.Context.AddCookiesAsync(
            [new() { Name = "bursar-work", Value = $"{await house.LetInAsync(ada.Id)}", Url = house.Site.ToString() }]);

        await ada.GoAsync("/account");
        await SetAsync("ada@example.org", "not the password", "Send a link to it");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("That is not your password.");
        await ada.IsAccessibleAsync();
        await SetAsync("ada@example.org", Password, "Send a link to it");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("We have sent a link");
        var first = LinkIn(await smtp.TakeAsync());
        await SetAsync("ada@example.net", Password, "Send a link to it");
        var second = LinkIn(await smtp.TakeAsync());
        await ada.Page.GotoAsync(first);
        await ada.SeesAsync("This link does not work any more");
        await ada.Page.GotoAsync(second);
        await ada.PressAsync("Confirm");
        await ada.SeesAsync("Your mail address is confirmed");
        await ada.GoAsync("/account");
        await Assertions.Expect(ada.Page.Locator("main")).ToContainTextAsync("Mail reaches you at ada@example.net.");
        await ada.IsAccessibleAsync();
        await SetAsync("ada@example.net", Password, "Take it away");
        await Assertions.Expect(ada.Page.Locator("main")).ToContainTextAsync("With a mail address, you can set a new password");

        await ada.Page.GetByLabel("Your password now").FillAsync(Password);
        await ada.Page.GetByLabel("New password").FillAsync(Other);
        await ada.PressAsync("Change the password");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Your password is changed.");
        Assert.False(smtp.HasMore);

        async Task SetAsync(string mail, string password, string button)
        {
            await ada.Page.Locator("input[name=mail]").FillAsync(mail);
            await ada.Page.GetByLabel("Password", new() { Exact = true }).FillAsync(password);
            await ada.PressAsync(button);
        }
    }

    [Fact]
    public async Task Mail_WhereNoneIsSent_IsNotOfferedAndThePageSaysWhomToAsk()
    {
        await using var house = await WorkHouse.StartAsync([("Bursar:OpenRegistration", "true")]);
        await using var ada = await Person.ArriveAsync(chromium, house, width: 390);

        await ada.GoAsync("/account");
        await Assertions.Expect(ada.Page.Locator("main")).ToContainTextAsync("This site sends no mail.");
        await Assertions.Expect(ada.Page.Locator("input[name=mail]")).ToHaveCountAsync(0);
        await ada.IsAccessibleAsync();
        await ada.GoAsync("/register");
        await Assertions.Expect(ada.Page.Locator("input[name=mail]")).ToHaveCountAsync(0);
        await ada.GoAsync("/forgotten");
        await ada.SeesAsync("Forgotten your password?");
        await Assertions.Expect(ada.Page.Locator("main")).ToContainTextAsync("ask those who invited you");
        await ada.IsAccessibleAsync();
    }

    [Fact]
    public async Task VerifiedMail_WithoutAMailServer_DoesNotStart()
    {
        var refused = await Assert.ThrowsAsync<StartException>(
            () => WorkHouse.StartAsync([("Bursar:VerifiedMail", "true")]));

        Assert.Contains("Bursar:Mail:Host", refused.Message, StringComparison.Ordinal);
    }

    private static Task<WorkHouse> StartAsync(SmtpReceiver smtp, params IEnumerable<(string, string)> settings)
        => WorkHouse.StartAsync(
        [
            ("Bursar:OpenRegistration", "true"), ("Bursar:Mail:Host", "127.0.0.1"), ("Bursar:Mail:Port", $"{smtp.Port}"),
            ("Bursar:Mail:Tls", "None"), ("Bursar:Mail:From", "bursar@example.org"), .. settings,
        ]);

    private static async Task RegisterAsync(Person person, string mail)
    {
        await person.GoAsync("/register");
        await person.Page.EvaluateAsync("document.querySelector('form.card').noValidate = true");
        await person.Page.GetByLabel("Name").FillAsync("ada");
        await person.Page.GetByLabel("New password").FillAsync(Password);
        await person.Page.Locator("input[name=mail]").FillAsync(mail);
        await person.PressAsync("Register");
    }

    /// <summary>Asks for a new password, and returns what the page says then.</summary>
    private static async Task<string> AskAsync(Person person, string mail)
    {
        await person.GoAsync("/forgotten");
        await person.Page.Locator("input[name=mail]").FillAsync(mail);
        await person.PressAsync("Send the link");
        await person.SeesAsync("Look at your mail");
        return await person.Page.Locator("main").InnerTextAsync();
    }

    private static string LinkIn(ReceivedMail mail) => Link().Match(Plain(mail)).Value;

    /// <summary>The text, without what keeps its lines short on the way (RFC 2045, quoted-printable).</summary>
    private static string Plain(ReceivedMail mail)
        => mail.Text.Replace("=\r\n", "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal);

    [GeneratedRegex("http://[^/]+/(?:mail|password)/[0-9a-f]{24}[.][A-Za-z0-9_-]{43}", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
