using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>A participant goes, and the money's record stays.</summary>
public sealed class DeletionTests(Chromium chromium)
{
    private const string Password = "a password for tests";

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Delete_WithMoneyOwedAndWorkOpen_SaysSoAndLeavesTheMoneyAlone(int width)
    {
        await using var house = await WorkHouse.StartAsync();
        await house.CreateHitAsync(WorkHouse.Html("<input name=label value=cat>"));
        await house.CreateHitAsync(WorkHouse.Html("<input name=label value=dog>"), "Left open");
        await using var ada = await Person.ArriveAsync(chromium, house, "ada@example.org", width);
        await house.SetPasswordAsync(ada.Id, Password);
        await SignInAsync(ada);
        await ada.AcceptAsync("Name the animal");
        await ada.Task.Locator("#submitButton").ClickAsync();
        await ada.SeesAsync("Submitted");
        var submission = new Uri(ada.Page.Url).Segments[^1].ToUpperInvariant();
        await house.CallAsync("ApproveAssignment", new { AssignmentId = submission });
        await ada.AcceptAsync("Left open");
        var before = await house.BalanceAsync();

        await ada.GoAsync("/earnings/days");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToContainTextAsync("$0.50 earned");
        await ada.IsAccessibleAsync();
        await LookTests.KeepAsync(ada, $"days-{width}");
        await ada.GoAsync("/earnings");
        await ada.FollowAsync("Delete your account");
        await Assertions.Expect(ada.Page.Locator("main")).ToContainTextAsync("$0.50 is still owed to you");
        await Assertions.Expect(ada.Page.Locator("main")).ToContainTextAsync("1 task that you have accepted is returned");
        await ada.IsAccessibleAsync();
        await LookTests.KeepAsync(ada, $"delete-{width}");
        await TryAsync(ada, "not the password");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("not your password");
        await ada.IsAccessibleAsync();
        await TryAsync(ada, Password);
        await ada.SeesAsync("Your account is deleted");
        await ada.IsAccessibleAsync();

        await ada.GoAsync("/earnings");
        await ada.SeesAsync("Sign in");
        await SignInAsync(ada);
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("do not belong together");
        Assert.Equal(before, await house.BalanceAsync());
        var row = await house.Server.FindAsync<Participant>(RowKey.OfParticipant(ada.Id));
        Assert.NotNull(row.ForgottenAt);
        var paid = await house.Server.Ledger.ListAsync(new EarningsOf(ada.Id, 10), TestContext.Current.CancellationToken);
        Assert.Equal(Money.FromMinor(50), Assert.Single(paid).Total);
        var report = await LedgerAudit.RunAsync(house.Server.Ledger, null, TestContext.Current.CancellationToken);
        Assert.Null(report.Fault);
        var open = new SubmissionsBy(ada.Id, [SubmissionState.Taken, SubmissionState.Returned], default, 10);
        Assert.Equal(
            SubmissionState.Returned,
            Assert.Single(await house.Server.Ledger.ListAsync(open, TestContext.Current.CancellationToken)).State);
    }

    private static async Task SignInAsync(Person person)
    {
        await person.Page.Context.ClearCookiesAsync();
        await person.GoAsync("/sign-in");
        await person.Page.GetByLabel("Name or e-mail address").FillAsync("ada@example.org");
        await person.Page.GetByLabel("Password").FillAsync(Password);
        await person.PressAsync("Sign in");
        await Assertions.Expect(person.Page.Locator(".who, [role=alert]:visible")).ToBeVisibleAsync();
    }

    private static async Task TryAsync(Person person, string password)
    {
        await person.Page.GetByLabel("Password").FillAsync(password);
        await person.Page.GetByLabel("Yes, delete my account for good.").CheckAsync();
        await person.PressAsync("Delete my account");
    }
}
