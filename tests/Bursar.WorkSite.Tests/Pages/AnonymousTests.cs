using System.Text.Json;
using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>People who take part without a name: they come by a link, are paid, come back, and keep the account.</summary>
public sealed class AnonymousTests(Chromium chromium)
{
    private const string Password = "a password for tests";
    private const string Text = "I take part of my own free will.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(390, false)]
    [InlineData(1440, true)]
    public async Task Link_FollowedInTwoBrowsers_MakesTwoPeopleOfWhomOneWorksAndIsPaid(int width, bool dark)
    {
        await using var house = await WorkHouse.StartAsync();
        await house.CreateHitAsync(WorkHouse.Html("<input name=label value=cat>"));
        using var other = await house.OpenWorkspaceAsync();
        var foreign = await other.PublishAsync("https://lab.example.org/memory");
        var (group, link) = await LinkAsync(house, most: 2);
        await using var ada = await Person.ComeAsync(chromium, house, "unused", width, dark);
        await ada.Page.GotoAsync(link);
        await ada.SeesAsync("Join Language Lab");
        await Assertions.Expect(ada.Page.Locator("main")).ToContainTextAsync("You need no name, no address and no password.");
        await ada.IsAccessibleAsync();
        await LookTests.KeepAsync(ada, $"anonymous-join-{width}");
        var code = await JoinAsync(ada);
        await ada.IsAccessibleAsync();
        await LookTests.KeepAsync(ada, $"anonymous-code-{width}");
        await ada.FollowAsync("See the tasks");
        await ada.SeesAsync("Tasks");
        await Assertions.Expect(ada.Page.Locator(".who")).ToHaveTextAsync("Without a name");
        await Assertions.Expect(ada.Page.Locator(".offer h2")).ToHaveTextAsync(["Name the animal"]);
        await ada.GoAsync($"/tasks/{foreign}");
        await ada.SeesAsync("There is nothing here");

        await ada.AcceptAsync("Name the animal");
        await ada.Task.Locator("#submitButton").ClickAsync();
        await ada.SeesAsync("Submitted");
        var submission = new Uri(ada.Page.Url).Segments[^1].ToUpperInvariant();
        await house.CallAsync("ApproveAssignment", new { AssignmentId = submission });
        await ada.GoAsync("/earnings");
        await Assertions.Expect(ada.Page.Locator(".sums")).ToContainTextAsync("$0.50");
        await ada.Page.GotoAsync(link);
        await ada.SeesAsync("Tasks");

        await using var bo = await Person.ComeAsync(chromium, house, "unused, too", width, dark);
        await bo.Page.GotoAsync(link);
        Assert.NotEqual(code, await JoinAsync(bo));
        await using var cy = await Person.ComeAsync(chromium, house, "nobody", width, dark);
        await cy.Page.GotoAsync(link);
        await cy.Page.GetByRole(AriaRole.Checkbox).CheckAsync();
        await cy.PressAsync("Join");
        await cy.SeesAsync("This link is used up");
        await Assertions.Expect(cy.Page.Locator(".who")).ToHaveCountAsync(0);

        var members = await house.Server.Ledger.ListAsync(new MembersOfGroup(group, default, 10), Stop);
        var earned = new List<Money>();
        foreach (var member in members)
        {
            Assert.True((await SignInAsync(house, member.Participant)).IsAnonymous);
            var sums = await house.Server.Ledger.ListAsync(new EarningsOf(member.Participant, 10), Stop);
            earned.AddRange(sums.Select(one => one.Total));
        }
        Assert.Equal([Money.FromMinor(50)], earned);
        Assert.Equal(2, (await house.Server.Ledger.ListAsync(new ConsentsOfGroup(group, default, 10), Stop)).Count);
        Assert.Null((await LedgerAudit.RunAsync(house.Server.Ledger, null, Stop)).Fault);
    }

    [Fact]
    public async Task Code_BringsBackAndAWrongOneIsRefusedAndCounted()
    {
        await using var house = await WorkHouse.StartAsync();
        var (group, link) = await LinkAsync(house, most: 1);
        // Without scripts, everything works as well.
        await using var ada = await Person.ComeAsync(chromium, house, "unused", scripts: false);
        await ada.Page.GotoAsync(link);
        var code = await JoinAsync(ada);
        var id = (await house.Server.Ledger.ListAsync(new MembersOfGroup(group, default, 10), Stop))[0].Participant;
        await ada.FollowAsync("See the tasks");
        await ada.PressAsync("Sign out");
        await ada.SeesAsync("Your account");
        await ada.PressAsync("I have my code: sign out");
        await ada.SeesAsync("Sign in");
        await ada.FollowAsync("Do you take part without a name, and have a code?");

        await ReturnAsync(ada, "abcd");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("A code has 24 letters and digits.");
        await ReturnAsync(ada, code[..^4] + (code.EndsWith("0000", StringComparison.Ordinal) ? "1111" : "0000"));
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("No account has this code.");
        Assert.Equal(1, (await SignInAsync(house, id)).Failures);
        await ReturnAsync(ada, "0000-0000-0000-0000-0000-0000");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("No account has this code.");
        await ReturnAsync(ada, code.Replace("-", " ", StringComparison.Ordinal).ToUpperInvariant());
        await ada.SeesAsync("Tasks");

        await ada.GoAsync("/account");
        await ada.PressAsync("Make a new code");
        var newer = await CodeAsync(ada);
        Assert.NotEqual(code, newer);
        await using var elsewhere = await Person.ComeAsync(chromium, house, "elsewhere");
        await elsewhere.GoAsync("/code");
        await elsewhere.IsAccessibleAsync();
        await LookTests.KeepAsync(elsewhere, "anonymous-return");
        await ReturnAsync(elsewhere, code);
        await Assertions.Expect(elsewhere.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("No account has this code.");
        await elsewhere.IsAccessibleAsync();
        await ReturnAsync(elsewhere, newer);
        await elsewhere.SeesAsync("Tasks");
        Assert.Equal((0, 2), ((await SignInAsync(house, id)).Failures, (await SignInAsync(house, id)).Sessions.All.Count));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Account_KeptUnderAName_IsAnOrdinaryOneFromThenOn(int width)
    {
        await using var house = await WorkHouse.StartAsync();
        using var other = await house.OpenWorkspaceAsync();
        await other.PublishAsync("https://lab.example.org/memory");
        var (group, link) = await LinkAsync(house, most: 1);
        await using var ada = await Person.ComeAsync(chromium, house, "taken", width);
        await ada.Page.GotoAsync(link);
        var code = await JoinAsync(ada);
        await ada.GoAsync("/account");
        await ada.IsAccessibleAsync();
        await LookTests.KeepAsync(ada, $"anonymous-account-{width}");

        await KeepAsync(ada, "Taken");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Someone signs in under that name already.");
        await ada.IsAccessibleAsync();
        await KeepAsync(ada, "ada@example.org");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("This is an ordinary account now.");
        await Assertions.Expect(ada.Page.Locator(".who")).ToHaveTextAsync("ada@example.org");
        await ada.GoAsync("/tasks");
        await Assertions.Expect(ada.Page.Locator(".offer h2")).ToHaveTextAsync(["Remember the words"]);
        await ada.PressAsync("Sign out");
        await ada.SeesAsync("Sign in");

        await ada.GoAsync("/code");
        await ReturnAsync(ada, code);
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("No account has this code.");
        await ada.GoAsync("/sign-in");
        await ada.Page.GetByLabel("Name or e-mail address").FillAsync("ada@example.org");
        await ada.Page.GetByLabel("Password").FillAsync(Password);
        await ada.PressAsync("Sign in");
        await ada.SeesAsync("Tasks");
        var member = Assert.Single(await house.Server.Ledger.ListAsync(new MembersOfGroup(group, default, 10), Stop));
        Assert.Equal("ada@example.org", (await SignInAsync(house, member.Participant)).Name);
    }

    [Fact]
    public async Task Link_OfAnotherBookOrOneThatDoesNotAllowItOrAfterItsEnd_LetsNobodyIn()
    {
        await using var house = await WorkHouse.StartAsync();
        var (group, link) = await LinkAsync(house, most: 5);
        using var other = await house.OpenWorkspaceAsync();
        await using var ada = await Person.ComeAsync(chromium, house, "unused");
        await ada.Page.GotoAsync(await LinkAsync(house, other.Id.Book, "Elsewhere"));
        await ada.PressAsync("Join");
        await ada.SeesAsync("Note your code");
        await ada.Page.GotoAsync(link);
        await ada.SeesAsync("This link is for others");
        await ada.IsAccessibleAsync();

        await using var bo = await Person.ComeAsync(chromium, house, "unused, too");
        await bo.Page.GotoAsync(link);
        await bo.Page.GetByRole(AriaRole.Checkbox).CheckAsync();
        await house.Server.ExecuteAsync(new UpdateBook(house.Book) { AllowsAnonymous = false });
        await bo.PressAsync("Join");
        await bo.SeesAsync("This link does not work any more");
        await house.Server.ExecuteAsync(new UpdateBook(house.Book) { AllowsAnonymous = true });
        house.Server.Clock.Advance(TimeSpan.FromDays(7));
        await bo.Page.GotoAsync(link);
        await bo.SeesAsync("This link does not work any more");
        Assert.Empty(await house.Server.Ledger.ListAsync(new MembersOfGroup(group, default, 10), Stop));

        // Their data, and the end of it: there is no password to ask for.
        var data = JsonElement.Parse(await (await ada.Page.APIRequest.GetAsync(
            new Uri(house.Site, "/earnings/data").ToString())).TextAsync());
        Assert.Equal("", data.GetProperty("name").GetString());
        Assert.True(ObjectId.TryParse(data.GetProperty("id").GetString(), out var id));
        await ada.GoAsync("/account/delete");
        await ada.Page.GetByLabel("Yes, delete my account for good.").CheckAsync();
        await ada.PressAsync("Delete my account");
        await ada.SeesAsync("Your account is deleted");
        Assert.Equal(new SignIn { Site = Site.WorkSite, Person = id, Name = "" }, await SignInAsync(house, id));
    }

    private static async Task<string> JoinAsync(Person person)
    {
        await person.Page.GetByRole(AriaRole.Checkbox).CheckAsync();
        await person.PressAsync("Join");
        return await CodeAsync(person);
    }

    private static async Task<string> CodeAsync(Person person)
    {
        await person.SeesAsync("Note your code");
        return await person.Page.Locator(".code").InnerTextAsync();
    }

    private static async Task ReturnAsync(Person person, string code)
    {
        await person.Page.GetByLabel("Your code").FillAsync(code);
        await person.PressAsync("Come back");
    }

    private static async Task KeepAsync(Person person, string name)
    {
        await person.Page.GetByLabel("Name or e-mail address").FillAsync(name);
        await person.Page.GetByLabel("New password").FillAsync(Password);
        await person.PressAsync("Keep the account");
    }

    private static Task<SignIn> SignInAsync(WorkHouse house, ObjectId person)
        => house.Server.FindAsync<SignIn>(RowKey.OfSignIn(Site.WorkSite, person));

    /// <summary>Makes a group of the requester's, and an anonymous link to it.</summary>
    internal static async Task<(ObjectId Group, string Link)> LinkAsync(WorkHouse house, int most)
    {
        await house.Server.ExecuteAsync(new UpdateBook(house.Book) { AllowsAnonymous = true });
        var group = (await house.Server.Ledger.ExecuteAsync(new CreateGroup(house.Book, "Pool"), Stop)).Receipt!.Subject;
        var link = await house.OperatorPutAsync($"groups/{group}/link", new { most, consent = Text, anonymous = true });
        return (group, link.GetProperty("link").GetString()!);
    }

    private static async Task<string> LinkAsync(WorkHouse house, int book, string name)
    {
        await house.Server.ExecuteAsync(new UpdateBook(book) { AllowsAnonymous = true });
        var group = (await house.Server.Ledger.ExecuteAsync(new CreateGroup(book, name), Stop)).Receipt!.Subject;
        var link = await house.OperatorPutAsync($"groups/{group}/link", new { most = 1, anonymous = true });
        return link.GetProperty("link").GetString()!;
    }
}
