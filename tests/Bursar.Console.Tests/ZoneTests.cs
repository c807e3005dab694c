namespace Bursar.WebConsole.Tests;

/// <summary>Times in the reader's zone, shown and typed, and UTC under the pointer.</summary>
public sealed class ZoneTests(Browser browser)
{
    private static readonly string[] Zones = ["Europe/Berlin", "America/New_York"];

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

    /// <summary>The browser says its zone once, in a cookie; from then on, the server writes in it.</summary>
    [Fact]
    public async Task Zone_OfTheBrowser_IsKnownToTheServerAfterOnePage()
    {
        await using var server = await ConsoleServer.StartAsync();
        await Scene.FillAsync(server);
        var page = await browser.OpenAsync(server.Address, zone: "Europe/Berlin");

        await page.SignInAsync(ConsoleServer.Ada);
        await page.VisitAsync(server.DollarsPath);

        await page.ShowsAsync("Times are in Europe/Berlin");
        Assert.Equal("Europe/Berlin", await page.Locator("#field-at-zone").InnerTextAsync());
        var first = page.Locator(".times time").First;
        Assert.Equal("2 Nov, 10:00", await first.InnerTextAsync());
        Assert.StartsWith("2026-11-02 09:00:00 UTC", await first.GetAttributeAsync("title"), StringComparison.Ordinal);
        var stripe = await page.Locator(".stripe title").Last.TextContentAsync();
        Assert.Contains("(2026-11-03 11:57:00 UTC)\nAvailable ", stripe, StringComparison.Ordinal);
        Assert.StartsWith("3 Nov 2026, 12:57", stripe, StringComparison.Ordinal);
        var summary = await page.GetByRole(AriaRole.Img).First.GetAttributeAsync("aria-label");
        Assert.StartsWith("From 2 Nov 2026, 10:00 to 3 Nov 2026, 12:57", summary, StringComparison.Ordinal);
    }

    /// <summary>09:30 in Berlin is 08:30 UTC, before the book was opened; 10:30 is 09:30 UTC, after the first top-up.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Time_ThatIsTyped_IsMeantInTheZoneOfThePage(bool hasScript)
    {
        await using var server = await ConsoleServer.StartAsync();
        await server.TopUpAsync(server.Dollars, 500, Currency.USD);
        server.Clock.Advance(TimeSpan.FromHours(3));
        var page = await server.OpenAsync(browser, server.AdaId, hasScript: hasScript);
        await ChooseAsync(page, Zones[0]);
        await page.VisitAsync(server.DollarsPath);

        await page.FillFieldAsync("Date and time", "2026-11-02T09:30");
        await page.PressAsync("Show");
        await page.ShowsAsync("The book was opened on 2 Nov 2026, 10:00.");
        await page.FillFieldAsync("Date and time", "2026-11-02T10:30");
        await page.PressAsync("Show");
        await page.ShowsAsync("On 2 Nov 2026, 10:30, after 1 movement");

        // The address means the same to whoever opens it, in whatever zone.
        var address = page.Url;
        await ChooseAsync(page, Zones[1]);
        await page.VisitAsync(address);
        await page.ShowsAsync("On 2 Nov 2026, 04:30, after 1 movement");
        Assert.Equal(Zones[0], await page.Locator("#field-at-zone").InnerTextAsync());
        await page.VisitAsync(server.DollarsPath);
        Assert.Equal(Zones[1], await page.Locator("#field-at-zone").InnerTextAsync());
    }

    [Fact]
    public async Task Time_WithoutAZone_IsMeantAndMarkedAsUtc()
    {
        await using var server = await ConsoleServer.StartAsync();
        await server.TopUpAsync(server.Dollars, 500, Currency.USD);
        var page = await server.OpenAsync(browser, server.AdaId, hasScript: false);

        foreach (var (path, fields) in ((string, string[])[])
            [("", ["at"]), ("/history", ["from", "to"]), ("/statement", ["from", "to"])])
        {
            await page.VisitAsync(server.DollarsPath + path);
            foreach (var field in fields) Assert.Equal("UTC", await page.Locator($"#field-{field}-zone").InnerTextAsync());
        }
    }

    /// <summary>A movement at 23:30 UTC on 2 November is one of 3 November in Berlin.</summary>
    [Fact]
    public async Task Day_OfAStatementAndItsExport_IsOneOfTheZone()
    {
        await using var server = await ConsoleServer.StartAsync();
        server.Clock.Advance(TimeSpan.FromHours(14.5));
        await server.TopUpAsync(server.Dollars, 500, Currency.USD, "late in the evening");
        server.Clock.Advance(TimeSpan.FromDays(3));
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);

        foreach (var (zone, day, isThere) in ((string, int, bool)[])
            [("UTC", 2, true), ("UTC", 3, false), (Zones[0], 2, false), (Zones[0], 3, true), (Zones[1], 2, true)])
        {
            var query = $"from=2026-11-0{day}&to=2026-11-0{day}&zone={Uri.EscapeDataString(zone)}";
            foreach (var path in (string[])["statement", "statement.csv"])
            {
                var text = (await web.GetAsync($"{server.DollarsPath}/{path}?{query}")).Is(200).Text;
                Assert.Equal(isThere, text.Contains("late in the evening", StringComparison.Ordinal));
            }
            var history = (await web.GetAsync($"{server.DollarsPath}/history?{query}")).Is(200).Text;
            Assert.Equal(isThere, history.Contains("Available from 0.00 to 500.00 USD", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/history?from=x", "field-from-error")]
    [InlineData("/history?to=2026-13-01", "field-to-error")]
    [InlineData("/history?from=2030-01-01", "field-from-error")]
    [InlineData("/statement?from=2026-02-30", "field-from-error")]
    [InlineData("/statement?to=yesterday", "field-to-error")]
    [InlineData("?at=2026-03-29T02:30&zone=Europe/Berlin", "field-at-error")]
    public async Task Typed_WhatIsNone_IsSaidBesideItsField(string query, string field)
    {
        await using var server = await ConsoleServer.StartAsync();
        await server.TopUpAsync(server.Dollars, 500, Currency.USD);
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);

        var text = (await web.GetAsync(server.DollarsPath + query)).Is(200).Text;

        Assert.Contains($"id=\"{field}\"", text, StringComparison.Ordinal);
    }

    /// <summary>The end of an offer where clocks leave its time out, and where they show it twice.</summary>
    [Fact]
    public async Task End_WhereClocksChange_IsRefusedOrTheFirstOfTwo()
    {
        await using var server = await ConsoleServer.StartAsync();
        var (study, _) = await Scene.FillAsync(server);
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var path = $"{server.DollarsPath}/studies/{study}/end";
        var form = await web.GetAsync(path);
        Task<WebReply> SendAsync(string end, params (string, string)[] more) => web.PostAsync(
            path, [("token", form.Hidden("token")), ("key", form.Hidden("key")), ("value", end), ("zone", Zones[0]), .. more]);

        var left = (await SendAsync("2027-03-28T02:30")).Is(422).Text;
        Assert.Contains("Clocks in Europe/Berlin leave this time out", left, StringComparison.Ordinal);
        Assert.Contains("id=\"field-value-error\"", left, StringComparison.Ordinal);
        var twice = (await SendAsync("2027-10-31T02:30")).Is(200);
        Assert.Contains("the first time that clocks show it", twice.Text, StringComparison.Ordinal);
        Assert.Equal(Zones[0], twice.Hidden("zone"));
        (await SendAsync("2027-10-31T02:30", ("confirmed", "yes"))).Is(303);

        var ends = (await server.FindAsync<Study>(RowKey.OfStudy(study))).ExpiresAt!.Value;
        Assert.Equal("2027-10-31T00:30:00Z", Figures.Exact(ends));
    }

    private static async Task ChooseAsync(IPage page, string zone)
    {
        await page.VisitAsync("/console/you");
        await page.GetByLabel("Times in this browser").SelectOptionAsync(zone);
        await page.PressAsync("Set the zone");
        await page.ShowsAsync("The time zone of this browser is set.");
    }
}
