using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>How people come in: by invitation, or on their own where the operator lets them.</summary>
public sealed class EntryTests(Chromium chromium)
{
    private const string Password = "a password for tests";

    [Fact]
    public async Task Invitation_IsUsedOnce_AndAgainWhereThePasswordIsForgotten()
    {
        await using var house = await WorkHouse.StartAsync();
        var invited = await InviteAsync(house, "Ada@Example.org");
        await using var ada = await Person.ComeAsync(chromium, house, "someone else");

        await ada.Page.GotoAsync(Text(invited, "link"));
        await ada.SeesAsync("Welcome");
        await Assertions.Expect(ada.Page.Locator("strong")).ToHaveTextAsync("ada@example.org");
        await ada.IsAccessibleAsync();
        await ada.Page.GetByLabel("New password").FillAsync("aaaaaaaaaaaaaaa");
        await ada.PressAsync("Set the password");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("different characters");
        await ada.Page.GetByLabel("New password").FillAsync(Password);
        await ada.PressAsync("Set the password");
        await ada.SeesAsync("Tasks");
        await ada.Page.GotoAsync(Text(invited, "link"));
        await ada.SeesAsync("This link does not work any more");

        var again = await InviteAsync(house, "ada@example.org");
        Assert.Equal(Text(invited, "worker_id"), Text(again, "worker_id"));
        await ada.Page.GotoAsync(Text(again, "link"));
        await ada.SeesAsync("Welcome");
    }

    [Fact]
    public async Task Invitation_AfterItsTime_IsOver()
    {
        await using var house = await WorkHouse.StartAsync();
        var link = Text(await InviteAsync(house, "ada@example.org"), "link");
        await using var ada = await Person.ComeAsync(chromium, house, "someone else");

        house.Server.Clock.Advance(TimeSpan.FromDays(7));
        await ada.Page.GotoAsync(link);

        await ada.SeesAsync("This link does not work any more");
    }

    [Fact]
    public async Task Registration_ThatIsOpen_LetsPeopleIn()
    {
        await using var house = await WorkHouse.StartAsync([("Bursar:OpenRegistration", "true")]);
        await using var ada = await Person.ComeAsync(chromium, house, "taken");

        await ada.GoAsync("/sign-in");
        await ada.FollowAsync("Register");
        await ada.SeesAsync("Register");
        await ada.IsAccessibleAsync();
        await RegisterAsync("Taken");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Someone signs in under that name already.");
        await RegisterAsync("ben");
        await ada.SeesAsync("Tasks");
        await Assertions.Expect(ada.Page.Locator(".who")).ToHaveTextAsync("ben");

        async Task RegisterAsync(string name)
        {
            await ada.Page.GetByLabel("Name").FillAsync(name);
            await ada.Page.GetByLabel("New password").FillAsync(Password);
            await ada.PressAsync("Register");
        }
    }

    [Fact]
    public async Task Registration_ThatIsClosed_LetsNobodyIn()
    {
        await using var house = await WorkHouse.StartAsync();
        await using var ada = await Person.ComeAsync(chromium, house, "Ada");

        await ada.GoAsync("/register");

        await ada.SeesAsync("Registration is closed");
        var answer = await ada.Page.APIRequest.PostAsync(
            new Uri(house.Site, "/register").ToString(),
            new()
            {
                Headers = [new("Content-Type", "application/x-www-form-urlencoded")],
                DataString = $"name=ben&password={Uri.EscapeDataString(Password)}",
            });
        Assert.Equal(403, answer.Status);
    }

    private static async Task<JsonElement> InviteAsync(WorkHouse house, string name)
    {
        using var http = new HttpClient { BaseAddress = house.Server.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", TestServer.OperatorToken);
        using var answer = await http.PostAsJsonAsync(
            "/bursar/v1/invitations", new { name }, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonElement.Parse(text);
    }

    private static string Text(JsonElement one, string name) => one.GetProperty(name).GetString()!;
}
