namespace Bursar.WebConsole.Tests;

/// <summary>Charts and sums: they are made of the numbers of the ledger.</summary>
public sealed class HistoryTests(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task History_OfARange_AddsUpWhatWasSpentByKindAndStudy(bool hasScript)
    {
        await using var server = await ConsoleServer.StartAsync();
        await Scene.FillAsync(server);
        var page = await server.OpenAsync(browser, server.AdaId, hasScript: hasScript);
        await page.VisitAsync($"{server.DollarsPath}/history");
        await page.FollowAsync("Everything");

        var paid = (await server.BookAsync(server.Dollars)).Paid;
        Assert.Equal(ConsoleServer.MoneyOf(3 * 1.19m + 1.80m), paid.Total);
        await page.ShowsAsync(Figures.Of(paid.Total));
        await page.ShowsAsync("Work that was approved");
        var row = page.Locator("tr", new() { HasText = "Label street scenes" });
        await Assertions.Expect(row.Locator("td").Nth(0)).ToHaveTextAsync("4");
        await Assertions.Expect(row.Locator("td").Nth(1)).ToHaveTextAsync(Figures.Of(paid.Total));
        await page.Locator("summary").ClickAsync();
        await page.ShowsAsync("9,717.20");
        if (hasScript) await page.MustBeAccessibleAsync("history");
    }

    [Fact]
    public async Task History_OfDaysBeforeTheFirstPayment_HasNothingSpent()
    {
        await using var server = await ConsoleServer.StartAsync();
        await Scene.FillAsync(server);
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        async Task<string> AskAsync(string query) => (await web.GetAsync($"{server.DollarsPath}/history?{query}")).Is(200).Text;

        var first = await AskAsync("from=2026-11-02&to=2026-11-02");
        Assert.Contains("Nobody was paid in this time", first, StringComparison.Ordinal);
        Assert.Contains("Available from 10,000.00 to 10,000.00 USD", await AskAsync("to=2026-11-02"), StringComparison.Ordinal);
        Assert.Contains("A day, such as", await AskAsync("from=1.1.2026"), StringComparison.Ordinal);
        Assert.Contains("no day like that", await AskAsync("to=2026-10-01"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_OfManyMovements_IsDrawnFromMarks()
    {
        await using var server = await ConsoleServer.StartAsync();
        var count = BalanceMark.Every * 5;
        for (var i = 0; i < count; i++)
        {
            server.Clock.Advance(TimeSpan.FromMinutes(1));
            await server.TopUpAsync(server.Dollars, 1, Currency.USD);
        }

        var balances = await server.Ledger.BalancesAsync(
            await server.BookAsync(server.Dollars), ConsoleServer.Start, server.Clock.GetUtcNow(), 10, 100,
            TestContext.Current.CancellationToken);

        Assert.Equal(
            [0, 128, 256, 384, 512, 640, 640], balances.Select(one => (int)one.Transfers));
        Assert.All(balances, one => Assert.Equal(one.Transfers, one.Available.Units / Money.UnitsPerMain));
        Assert.All(balances.Skip(1).Take(5), one => Assert.Equal(ConsoleServer.Start.AddMinutes(one.Transfers), one.At));

        var close = await server.Ledger.BalancesAsync(
            await server.BookAsync(server.Dollars), ConsoleServer.Start, server.Clock.GetUtcNow(), 10, 1_000,
            TestContext.Current.CancellationToken);
        Assert.InRange(close.Count, 10, 13);
        Assert.All(close, one => Assert.Equal(one.Transfers, one.Available.Units / Money.UnitsPerMain));
    }

    [Fact]
    public async Task Books_WhoseMoneyRunsOut_AreMarkedAndSayWhen()
    {
        await using var server = await ConsoleServer.StartAsync();
        await server.TopUpAsync(server.Dollars, 130, Currency.USD);
        var participant = await server.DoAsync(new AddParticipant(ObjectId.Random(server.Clock.GetUtcNow())));
        server.Clock.Advance(TimeSpan.FromDays(10));
        await server.DoAsync(
            new PayParticipant(server.Dollars.Book, participant, ConsoleServer.MoneyOf(100), Currency.USD, "For ten days"));
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);

        var page = (await web.GetAsync("/console")).Is(200).Text;

        Assert.Contains("about 3 days", page, StringComparison.Ordinal);
        Assert.Contains(">Low<", page, StringComparison.Ordinal);
        Assert.Contains("Available: 130.00 on 2 Nov 2026, 09:00, 30.00 now", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "4 3 2 1 0")]
    [InlineData(7.99, "8 6 4 2 0")]
    [InlineData(10_000, "10,000 7,500 5,000 2,500 0")]
    [InlineData(10_000.01, "20,000 15,000 10,000 5,000 0")]
    public void Chart_OfAnyAmount_EndsAtARoundNumber(double most, string amounts)
    {
        var at = ConsoleServer.Start;
        var amount = ConsoleServer.MoneyOf((decimal)most);
        var line = new ChartLine("Available", "available", [(at, Money.Zero), (at.AddDays(1), amount)]);

        var chart = new LineChart(at, at.AddDays(2), [line]);

        Assert.Equal(amounts, string.Join(' ', chart.Amounts));
        Assert.StartsWith("M0 240H500V", chart.PathOf(line), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(90, "09:00:00 09:00:30 09:01:00 09:01:30")]
    [InlineData(10_800, "2 Nov, 09:00 2 Nov, 10:00 2 Nov, 11:00 2 Nov, 12:00")]
    [InlineData(86_400 * 30, "2 Nov 12 Nov 22 Nov 2 Dec")]
    public void Chart_OfAnyTime_HasTimesThatDiffer(int seconds, string times)
    {
        var at = ConsoleServer.Start;

        var chart = new LineChart(at, at.AddSeconds(seconds), []);

        Assert.Equal(times, string.Join(' ', chart.TimesIn(TimeZoneInfo.Utc).Select(one => one.Text)));
    }

    [Fact]
    public void Chart_AtTheLimitOfMoney_CanBeDrawn()
    {
        var at = ConsoleServer.Start;
        var most = new Money(long.MaxValue);
        var line = new ChartLine("Available", "available", [(at, most), (at.AddDays(1), most)]);

        var chart = new LineChart(at, at.AddDays(1), [line]);

        Assert.Equal(5, chart.Amounts.Count());
        Assert.Equal("M0 0H1000V0", chart.PathOf(line));
    }
}
