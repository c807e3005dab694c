using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

public sealed class SignInTests(Chromium chromium)
{
    private const string Password = "a password for tests";

    [Fact]
    public async Task SignIn_WithAPassword_GoesWhereThePersonWanted()
    {
        await using var house = await WorkHouse.StartAsync();
        await using var ada = await Person.ComeAsync(chromium, house);
        await house.SetPasswordAsync(ada.Id, Password);

        await ada.GoAsync("/earnings");
        await ada.SeesAsync("Sign in");
        await FillAsync(ada, "not the password");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync(
            "That name and password do not belong together.");
        await FillAsync(ada, Password);
        await ada.SeesAsync("Earnings");
        await ada.PressAsync("Sign out");
        await ada.SeesAsync("Sign in");
        await ada.GoAsync("/earnings");

        await Assertions.Expect(ada.Page).ToHaveURLAsync(new Uri(house.Site, "/sign-in?to=%2Fearnings").ToString());
    }

    [Theory]
    [InlineData("https://evil.example.org/")]
    [InlineData("//evil.example.org/")]
    [InlineData("/\\evil.example.org/")]
    public async Task SignIn_OnTheWayToAnotherSite_GoesToTheTasks(string to)
    {
        await using var house = await WorkHouse.StartAsync();
        await using var ada = await Person.ArriveAsync(chromium, house);

        await ada.GoAsync($"/sign-in?to={Uri.EscapeDataString(to)}");

        await Assertions.Expect(ada.Page).ToHaveURLAsync(new Uri(house.Site, "/tasks").ToString());
    }

    [Fact]
    public async Task DemoButtons_WhereThereIsNoDemo_AreNotThere()
    {
        await using var house = await WorkHouse.StartAsync();
        await using var ada = await Person.ComeAsync(chromium, house);

        await ada.GoAsync("/sign-in");
        var answer = await ada.Page.APIRequest.PostAsync(
            new Uri(house.Site, "/sign-in/demo").ToString(),
            new() { Headers = [new("Content-Type", "application/x-www-form-urlencoded")], DataString = $"person={ada.Id}" });

        await Assertions.Expect(ada.Page.GetByText("demo")).ToHaveCountAsync(0);
        Assert.Equal(404, answer.Status);
    }

    private static async Task FillAsync(Person person, string password)
    {
        await person.Page.GetByLabel("Name").FillAsync("Ada");
        await person.Page.GetByLabel("Password").FillAsync(password);
        await person.PressAsync("Sign in");
    }
}
