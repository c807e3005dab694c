namespace Bursar.WebConsole.Tests;

/// <summary>Times in the reader's zone, and UTC under the pointer.</summary>
public sealed class ZoneTests(Browser browser)
{
    /// <summary>The session began at 9:00 UTC on 2 November, which is 10:00 in Berlin.</summary>
    private const string Berlin = "2 Nov 2026, 10:00";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Time_InAZoneThatWasChosen_IsInThatZone(bool hasScript)
    {
        await using var server = await ConsoleServer.StartAsync();
        var page = await server.OpenAsync(browser, server.AdaId, hasScript: hasScript);
        await page.VisitAsync("/console/you");
        Assert.Equal("2 Nov 2026, 09:00", await page.Locator("td time").First.InnerTextAsync());

        await page.GetByLabel("Times in this browser").SelectOptionAsync("Europe/Berlin");
        await page.PressAsync("Set the zone");
        await page.ShowsAsync("The time zone of this browser is set.");

        var time = page.Locator("td time").First;
        Assert.Equal(Berlin, await time.InnerTextAsync());
        Assert.Equal("2026-11-02 09:00:00 UTC, just now", await time.GetAttributeAsync("title"));
        await page.ShowsAsync("Times are in Europe/Berlin");
        await page.GetByLabel("Times in this browser").SelectOptionAsync("");
        await page.PressAsync("Set the zone");
        await page.ShowsAsync("All times are UTC.");
    }

    [Fact]
    public async Task Time_WithTheScript_IsInTheBrowsersZone()
    {
        await using var server = await ConsoleServer.StartAsync();
        var page = await browser.OpenAsync(server.Address, zone: "Europe/Berlin");
        await page.Context.AddCookiesAsync(
        [
            new()
            {
                Name = "bursar_console", Value = await server.StartSessionAsync(server.AdaId), Domain = server.Address.Host,
                Path = "/console",
            },
        ]);

        await page.VisitAsync("/console/you");

        await page.ShowsAsync(Berlin);
        await page.ShowsAsync("Times are in Europe/Berlin");
        Assert.StartsWith(
            "2026-11-02 09:00:00 UTC", await page.Locator("td time").First.GetAttributeAsync("title"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zone_ThatIsNone_IsRefused()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var form = await web.GetAsync("/console/you");

        (await web.PostAsync("/console/you/zone", ("token", form.Hidden("token")), ("zone", "Moon/Tycho"))).Is(404);
    }
}
