using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>How people join a group by its link.</summary>
public sealed class JoinTests(Chromium chromium)
{
    private const string Password = "a password for tests";
    private const string Text = "I take part of my own free will.\nI can stop at any time.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(390, false)]
    [InlineData(1440, true)]
    public async Task Link_WithConsent_LetsSomeoneNewInAndJoinWhoIsThere(int width, bool dark)
    {
        await using var house = await WorkHouse.StartAsync();
        var (group, link) = await LinkAsync(house, most: 2);
        await using var ada = await Person.ComeAsync(chromium, house, "taken", width, dark);
        await ada.Page.GotoAsync(link);
        await ada.SeesAsync("Join Language Lab");
        await Assertions.Expect(ada.Page.Locator("main")).ToContainTextAsync("Bring your student card.");
        await ada.IsAccessibleAsync();
        await LookAsync(ada, $"join-{width}");

        await FillAsync(ada, "Taken");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Someone signs in under that name already.");
        await ada.IsAccessibleAsync();
        await FillAsync(ada, "ada@example.org");
        await ada.SeesAsync("Tasks");

        await using var bo = await Person.ArriveAsync(chromium, house, "Bo", width, dark);
        await bo.Page.GotoAsync(link);
        await Assertions.Expect(bo.Page.Locator("main")).ToContainTextAsync("You join as bo");
        await bo.IsAccessibleAsync();
        await bo.Page.GetByRole(AriaRole.Checkbox).CheckAsync();
        await bo.PressAsync("Join");
        await bo.SeesAsync("Tasks");

        var members = await house.Server.Ledger.ListAsync(new MembersOfGroup(group, default, 10), Stop);
        Assert.Equal(2, members.Count);
        Assert.Contains(bo.Id, members.Select(one => one.Participant));
        var agreed = await house.Server.Ledger.ListAsync(new ConsentsOfGroup(group, default, 10), Stop);
        Assert.Equal([Digest.Of(Text), Digest.Of(Text)], agreed.Select(one => one.Text));
        await using var cy = await Person.ComeAsync(chromium, house, "another", width, dark);
        await cy.Page.GotoAsync(link);
        await FillAsync(cy, "cy@example.org");
        await cy.SeesAsync("This link is used up");
        await cy.IsAccessibleAsync();
    }

    [Fact]
    public async Task Link_WithoutAgreementOrAfterItsEnd_JoinsNobody()
    {
        await using var house = await WorkHouse.StartAsync();
        var (group, link) = await LinkAsync(house, most: 2);
        await using var ada = await Person.ArriveAsync(chromium, house);

        await ada.Page.GotoAsync(link);
        await ada.Page.EvaluateAsync("document.querySelector('form.card').noValidate = true");
        await ada.PressAsync("Join");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("agree to it if you want to join");
        house.Server.Clock.Advance(TimeSpan.FromDays(7));
        await ada.Page.GetByRole(AriaRole.Checkbox).CheckAsync();
        await ada.PressAsync("Join");

        await ada.SeesAsync("This link does not work any more");
        Assert.Empty(await house.Server.Ledger.ListAsync(new MembersOfGroup(group, default, 10), Stop));
    }

    private static async Task FillAsync(Person person, string name)
    {
        await person.Page.GetByRole(AriaRole.Checkbox).CheckAsync();
        await person.Page.GetByLabel("Name or e-mail address").FillAsync(name);
        await person.Page.GetByLabel("New password").FillAsync(Password);
        await person.PressAsync("Join");
    }

    private static async Task<(ObjectId Group, string Link)> LinkAsync(WorkHouse house, int most)
    {
        var group = (await house.Server.Ledger.ExecuteAsync(
            new CreateGroup(house.Book, "Pool"), Stop)).Receipt!.Subject;
        var link = await house.OperatorPutAsync(
            $"groups/{group}/link", new { most, consent = Text, notice = "Bring your student card." });
        return (group, link.GetProperty("link").GetString()!);
    }

    private static async Task LookAsync(Person person, string name)
    {
        if (Environment.GetEnvironmentVariable("BURSAR_PICTURES") is { } pictures)
            await person.Page.ScreenshotAsync(new() { Path = $"{pictures}/{name}.png", FullPage = true });
    }
}
