using System.Net.Http.Headers;
using System.Text.Json;

namespace Bursar.WebConsole.Tests;

/// <summary>What people do from the beginning to the end, in a browser: with scripts allowed and without.</summary>
public sealed class JourneyTests(Browser browser)
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TopUp_FromTheSignInToTheStatement_IsInBothApisToo(bool hasScript)
    {
        await using var server = await ConsoleServer.StartAsync();
        var page = await browser.OpenAsync(server.Address, hasScript: hasScript);
        await page.VisitAsync("/");
        await page.ShowsAsync("Sign in");
        await page.SignInAsync(ConsoleServer.Ada);

        await page.FollowAsync("Vision lab");
        await page.ShowsAsync("Begin with a top-up.");
        await page.FollowAsync("Top up");
        await page.FillFieldAsync("Amount in USD", "0");
        await page.PressAsync("Check it");
        await page.ShowsAsync("An amount is more than 0.00");
        await page.FillFieldAsync("Amount in USD", "1250.50");
        await page.FillFieldAsync("Reference", "PO 4711");
        await page.PressAsync("Check it");
        await page.ShowsAsync("Available afterwards");
        if (hasScript) await page.MustBeAccessibleAsync("confirm"); // axe is a script.
        await page.TakePictureAsync($"confirm-{hasScript}");
        await page.PressAsync("Book it");
        await page.ShowsAsync("The top-up is booked.");
        await page.ShowsAsync("1,250.50 USD");
        await page.FollowAsync("Statement");
        await page.ShowsAsync("PO 4711");

        Assert.Equal("1250.50", await OwnBalanceAsync(server));
        Assert.Equal(125_050, await ProlificBalanceAsync(server));

        await page.SignOutAsync();
        await page.VisitAsync(server.DollarsPath);
        await page.ShowsAsync("Sign in");
    }

    [Fact]
    public async Task Link_OfANewUser_LeadsToTheirBooks()
    {
        await using var server = await ConsoleServer.StartAsync();
        var page = await browser.OpenAsync(server.Address);

        await page.VisitAsync(await server.MakeLinkAsync(server.BoId));
        await page.ShowsAsync("bo@example.org");
        await page.FillFieldAsync("New password", "a new passphrase");
        await page.FillFieldAsync("The same again", "another one here");
        await page.PressAsync("Set it and sign in");
        await page.ShowsAsync("The two passwords differ.");
        await page.FillFieldAsync("New password", "a new passphrase");
        await page.FillFieldAsync("The same again", "a new passphrase");
        await page.PressAsync("Set it and sign in");

        await page.ShowsAsync("Reading group");
    }

    private static async Task<string?> OwnBalanceAsync(ConsoleServer server)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", TestServer.OperatorToken);
        var json = await http.GetStringAsync($"/bursar/v1/books/{server.Dollars}", Now);
        return JsonDocument.Parse(json).RootElement.GetProperty("available").GetString();
    }

    private static async Task<int> ProlificBalanceAsync(ConsoleServer server)
    {
        var member = await server.FindAsync<Membership>(RowKey.OfMembership(server.Dollars.Book, server.AdaId));
        await server.DoAsync(new CreateToken(member, ObjectId.Random(server.Clock.GetUtcNow()), Digest.Of("bpt_of-a-test")));
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", "bpt_of-a-test");
        var json = await http.GetStringAsync($"/api/v1/workspaces/{server.Dollars}/balance/", Now);
        return JsonDocument.Parse(json).RootElement.GetProperty("available_balance").GetInt32();
    }
}
