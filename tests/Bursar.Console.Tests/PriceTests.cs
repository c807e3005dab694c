namespace Bursar.WebConsole.Tests;

/// <summary>Changing what comes later costs.</summary>
public sealed class PriceTests(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Prices_ChangedInTheConsole_CountForWhatComesLater(bool hasScript)
    {
        await using var server = await ConsoleServer.StartAsync();
        await server.TopUpAsync(server.Dollars, 1_000, Currency.USD);
        await PublishAsync(server);
        var held = (await server.BookAsync(server.Dollars)).Held;
        var page = await server.OpenAsync(browser, server.AdaId, hasScript: hasScript);
        await page.VisitAsync($"{server.DollarsPath}/settings");
        await page.FollowAsync("Change the prices");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Prices");
        if (hasScript) await page.MustBeAccessibleAsync("prices");
        foreach (var (list, fee) in ((string, string)[])[("HITs", "30"), ("Studies", "2/7")])
        {
            var group = page.GetByRole(AriaRole.Group, new() { Name = list });
            await group.GetByLabel("Fee", new() { Exact = true }).FillAsync(fee);
        }

        await page.PressAsync("See what changes");
        await page.ShowsAsync("Prices: is this right?");
        await page.ShowsAsync("20 %");
        await page.ShowsAsync("30 %");
        await page.ShowsAsync("2/7");
        await page.TakePictureAsync($"prices-{hasScript}");
        if (hasScript) await page.MustBeAccessibleAsync("prices to be confirmed");
        await page.PressAsync("Change the prices");

        await page.ShowsAsync("The prices are changed, for what comes later.");
        var book = await server.BookAsync(server.Dollars);
        Assert.Equal(Pricing.MTurk with { FeeRate = new(3, 10) }, book.MTurkPricing);
        Assert.Equal(Pricing.Prolific with { FeeRate = new(2, 7) }, book.ProlificPricing);
        Assert.Equal(held, book.Held);
        await PublishAsync(server);
        Assert.Equal(held.Fees + ConsoleServer.MoneyOf(0.3m), (await server.BookAsync(server.Dollars)).Held.Fees);
        await page.VisitAsync($"{server.DollarsPath}/log");
        await page.ShowsAsync("Book repriced");
    }

    [Theory]
    [InlineData("mturk_fee", "much", "field-mturk_fee-error")]
    [InlineData("mturk_fee", "-1", "field-mturk_fee-error")]
    [InlineData("prolific_fee", "1/0", "field-prolific_fee-error")]
    [InlineData("prolific_least", "0.00001", "field-prolific_least-error")]
    [InlineData("mturk_places", "0", "field-mturk_places-error")]
    [InlineData("mturk_places", "", "field-mturk_places-error")]
    [InlineData("mturk_fee", "20", "the prices that the book has")]
    [InlineData("mturk_fee", "20.00 %", "the prices that the book has")]
    public async Task Prices_WrongOrTheSame_AreSaidAndChangeNothing(string field, string value, string said)
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var form = await web.GetAsync($"{server.DollarsPath}/prices");

        var reply = await web.PostAsync(
            $"{server.DollarsPath}/prices", ("token", form.Hidden("token")), ("key", form.Hidden("key")), (field, value),
            ("confirmed", "yes"));

        Assert.Contains(said, reply.Is(422).Text, StringComparison.Ordinal);
        Assert.Equal(Pricing.MTurk, (await server.BookAsync(server.Dollars)).MTurkPricing);
    }

    [Fact]
    public async Task Prices_AWhileAfterSigningIn_NeedThePassword()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var form = await web.GetAsync($"{server.DollarsPath}/prices");
        server.Clock.Advance(TimeSpan.FromMinutes(16));
        Task<WebReply> SendAsync(string password) => web.PostAsync(
            $"{server.DollarsPath}/prices", ("token", form.Hidden("token")), ("key", form.Hidden("key")), ("prolific_fee", "10"),
            ("confirmed", "yes"), ("password", password));

        Assert.Contains("id=\"field-password-error\"", (await SendAsync("wrong")).Is(422).Text, StringComparison.Ordinal);
        Assert.Equal(Pricing.Prolific, (await server.BookAsync(server.Dollars)).ProlificPricing);
        (await SendAsync(ConsoleServer.Password)).Is(303);
        (await SendAsync(ConsoleServer.Password)).Is(422);

        Assert.Equal(new(1, 10), (await server.BookAsync(server.Dollars)).ProlificPricing.FeeRate);
        var log = (await web.GetAsync($"{server.DollarsPath}/log.csv")).Is(200).Text;
        Assert.Single(log.Split('\n'), line => line.Contains("book_repriced", StringComparison.Ordinal)
            && line.Contains(ConsoleServer.Ada, StringComparison.Ordinal));
        Assert.Contains("change_prices", log, StringComparison.Ordinal);
    }

    /// <summary>Fees are money: whoever may not move it does not set them.</summary>
    [Fact]
    public async Task Prices_WhereMembersMayNotMoveMoney_AreForOperatorsOnly()
    {
        await using var server = await ConsoleServer.StartAsync(("Console:MembersMoveMoney", "false"));
        using var ada = new WebForms(server.Address);
        using var olga = new WebForms(server.Address);
        await ada.SignInAsync(ConsoleServer.Ada);
        await olga.SignInAsync(ConsoleServer.Olga);

        var settings = (await ada.GetAsync($"{server.DollarsPath}/settings")).Is(200).Text;
        Assert.Contains("Whoever runs this server sets them.", settings, StringComparison.Ordinal);
        (await ada.GetAsync($"{server.DollarsPath}/prices")).Is(403);
        (await olga.GetAsync($"{server.DollarsPath}/prices")).Is(200);
    }

    private static Task<ObjectId> PublishAsync(ConsoleServer server)
        => server.DoAsync(new DraftStudy(server.Dollars.Book, "Read", ConsoleServer.MoneyOf(1), 1, Origin.MTurk)
        {
            Publish = true,
            ExpiresAt = server.Clock.GetUtcNow().AddDays(1),
        });
}
