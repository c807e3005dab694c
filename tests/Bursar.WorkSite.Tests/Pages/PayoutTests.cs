using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>Where a participant is paid, and what has left for them.</summary>
public sealed class PayoutTests(Chromium chromium)
{
    [Theory]
    [InlineData(390, false)]
    [InlineData(1440, true)]
    public async Task Account_IsEnteredAndWhatLeavesIsSeen(int width, bool dark)
    {
        await using var house = await WorkHouse.StartAsync();
        await using var ada = await Person.ArriveAsync(chromium, house, "Ada", width, dark, scripts: true);
        await house.Server.ExecuteAsync(
            new PayParticipant(house.Book, ada.Id, Money.FromMinor(1_234), Currency.USD, "For your time"));
        await ada.GoAsync("/earnings");
        await ada.FollowAsync("Enter an account");
        await ada.SeesAsync("Where you are paid");
        await ada.IsAccessibleAsync();

        await ada.Page.GetByLabel("Name of the holder").FillAsync("Ada Lovelace");
        await ada.Page.GetByLabel("IBAN").FillAsync("DE00 3704 0044 0532 0130 00");
        await ada.PressAsync("Use this account");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("That is no IBAN");
        await Assertions.Expect(ada.Page.GetByLabel("Name of the holder")).ToHaveValueAsync("Ada Lovelace");
        await ada.IsAccessibleAsync();
        await LookAsync(ada, $"account-{width}");
        await ada.Page.GetByLabel("IBAN").FillAsync("DE89 3704 0044 0532 0130 00");
        await ada.PressAsync("Use this account");
        await ada.SeesAsync("Earnings");
        await Assertions.Expect(ada.Page.Locator("main")).ToContainTextAsync("You are paid to DE … 3000.");

        var payout = ObjectId.Random(house.Server.Clock.GetUtcNow());
        PayoutClaim[] claims = [new(ada.Id, Money.FromMinor(1_234))];
        await house.Server.ExecuteAsync(
            new PreparePayout(payout, Currency.USD, PayoutMethod.Bank, Money.Cent, "Grace", claims));
        await house.Server.ExecuteAsync(new ConfirmPayout(payout, "Joan"));
        await ada.GoAsync("/earnings");
        await Assertions.Expect(Sum(ada, "On its way to you")).ToContainTextAsync("$12.34");
        await LookAsync(ada, $"paid-out-{width}");
        await house.Server.ExecuteAsync(
            new RecordPayout(payout, Currency.USD, [ada.Id], PayoutItemState.Paid, ""));
        await ada.Page.ReloadAsync();
        await Assertions.Expect(Sum(ada, "Paid out")).ToContainTextAsync("$12.34");
        await Assertions.Expect(Sum(ada, "On its way to you")).ToHaveCountAsync(0);

        await ada.FollowAsync("Change the account");
        await ada.PressAsync("Delete the account");
        await Assertions.Expect(ada.Page.Locator("main")).ToContainTextAsync("You have not said where you want to be paid.");
    }

    private static ILocator Sum(Person person, string name) => person.Page.Locator(".sums > div", new() { HasText = name });

    /// <summary>Leaves a picture for people to look at, where they ask for it.</summary>
    private static async Task LookAsync(Person person, string name)
    {
        if (Environment.GetEnvironmentVariable("BURSAR_PICTURES") is { } pictures)
            await person.Page.ScreenshotAsync(new() { Path = $"{pictures}/{name}.png", FullPage = true });
    }
}
