namespace Bursar.WebConsole.Tests;

/// <summary>What the script adds: pages follow their books, and work is reviewed by the keyboard.</summary>
public sealed class LiveTests(Browser browser)
{
    [Fact]
    public async Task Account_OfABookThatChanges_ShowsItWithoutBeingLoadedAgain()
    {
        await using var server = await ConsoleServer.StartAsync();
        await server.TopUpAsync(server.Dollars, 100, Currency.USD);
        var page = await server.OpenAsync(browser, server.AdaId);
        var stream = StreamOfAsync(page);
        await page.VisitAsync(server.DollarsPath);
        await stream;
        await page.EvaluateAsync("window.stays = true");

        await server.TopUpAsync(server.Dollars, 23.45m, Currency.USD, "while you look");

        await page.ShowsAsync("while you look");
        await Assertions.Expect(page.Locator(".sums .first")).ToContainTextAsync("123.45");
        Assert.True(await page.EvaluateAsync<bool>("window.stays"));
        await page.MustBeAccessibleAsync("live");
    }

    /// <summary>A slow connection: the book changes before the script has come that follows it.</summary>
    [Fact]
    public async Task Account_OfABookThatChangesBeforeTheScriptHasCome_ShowsIt()
    {
        await using var server = await ConsoleServer.StartAsync();
        await server.TopUpAsync(server.Dollars, 100, Currency.USD, "before");
        var page = await server.OpenAsync(browser, server.AdaId);
        var changed = new TaskCompletionSource();
        await page.RouteAsync($"**{Asset.Script.Path}", async script =>
        {
            await changed.Task;
            await script.ContinueAsync();
        });
        await page.GotoAsync(server.DollarsPath, new() { WaitUntil = WaitUntilState.Commit });
        await page.ShowsAsync("Documentation");

        await server.TopUpAsync(server.Dollars, 23.45m, Currency.USD, "meanwhile");
        changed.SetResult();

        await page.ShowsAsync("meanwhile");
    }

    /// <summary>The page asks for itself twice, and the first answer comes last.</summary>
    [Fact]
    public async Task Account_WhoseAnswersOvertakeEachOther_ShowsTheLaterOne()
    {
        await using var server = await ConsoleServer.StartAsync();
        var page = await server.OpenAsync(browser, server.AdaId);
        var stream = StreamOfAsync(page);
        await page.VisitAsync(server.DollarsPath);
        await stream;
        var (isAsked, isLate, isOver) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        await page.RouteAsync($"**{server.DollarsPath}", async route =>
        {
            var answer = await route.FetchAsync();
            if (isAsked.TrySetResult())
            {
                await isLate.Task;
                await route.FulfillAsync(new() { Response = answer });
                isOver.SetResult();
                return;
            }
            await route.FulfillAsync(new() { Response = answer });
        });
        await server.TopUpAsync(server.Dollars, 1, Currency.USD, "early");
        await isAsked.Task;
        await server.TopUpAsync(server.Dollars, 2, Currency.USD, "late");
        await page.ShowsAsync("late");

        var first = page.WaitForRequestFinishedAsync();
        isLate.SetResult();
        await isOver.Task;
        await first;

        await page.EvaluateAsync("() => new Promise(done => setTimeout(done))");
        await page.ShowsAsync("late");
    }

    /// <summary>Where the browser was when the stream broke off, it goes on; and a page that knows all is told nothing.</summary>
    [Theory]
    [InlineData(0, null, true)]
    [InlineData(null, 0, true)]
    [InlineData(0, 1, false)]
    [InlineData(null, null, false)]
    public async Task Stream_AfterAnEvent_SaysAtOnceWhetherThereAreMore(int? said, int? seen, bool isChanged)
    {
        await using var server = await ConsoleServer.StartAsync();
        var last = (await server.BookAsync(server.Dollars)).Events.Last;
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Add("Cookie", $"bursar_console={await server.StartSessionAsync(server.AdaId)}");
        if (seen is { } id) http.DefaultRequestHeaders.Add("Last-Event-ID", $"{id * last}");
        await using var stream = await http.GetStreamAsync(
            $"{server.DollarsPath}/live{(said is { } after ? $"?after={after}" : "")}", TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        async Task<string?> NextAsync() => await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.Equal((": still here", ""), (await NextAsync(), await NextAsync()));

        if (!isChanged) await server.TopUpAsync(server.Dollars, 1, Currency.USD);

        var first = await NextAsync();
        Assert.Equal($"id: {(await server.BookAsync(server.Dollars)).Events.Last}", first);
        Assert.Equal(("data: changed", ""), (await NextAsync(), await NextAsync()));
    }

    [Fact]
    public async Task Form_ThatIsBeingFilledIn_IsLeftAlone()
    {
        await using var server = await ConsoleServer.StartAsync();
        await server.TopUpAsync(server.Dollars, 100, Currency.USD);
        var page = await server.OpenAsync(browser, server.AdaId);
        var stream = StreamOfAsync(page);
        await page.VisitAsync($"{server.DollarsPath}/statement");
        await stream;
        await page.FillFieldAsync("Reference or id", "half a wo");

        await server.TopUpAsync(server.Dollars, 1, Currency.USD, "first");
        await page.FillFieldAsync("Reference or id", "");
        await page.Locator("h1").ClickAsync();
        await server.TopUpAsync(server.Dollars, 1, Currency.USD, "second");

        // The second one is seen once the field is as it was, and the first with it.
        await page.ShowsAsync("second");
        await page.ShowsAsync("first");
    }

    [Fact]
    public async Task Stream_OfASessionThatEnded_EndsAtTheNextChange()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Add("Cookie", $"bursar_console={await server.StartSessionAsync(server.AdaId)}");
        await using var stream = await http.GetStreamAsync(
            $"{server.DollarsPath}/live", TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        async Task<string?> NextAsync() => await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.Equal((": still here", ""), (await NextAsync(), await NextAsync()));

        await server.DoAsync(new Bursar.Ledger.EndSession(
            Site.Console, server.AdaId, (await server.SignInOfAsync(server.AdaId)).Sessions.All[0].Id));
        await server.TopUpAsync(server.Dollars, 1, Currency.USD);

        Assert.Null(await NextAsync());
    }

    [Fact]
    public async Task Review_ByTheKeyboard_TicksApprovesAndRejects()
    {
        await using var server = await ConsoleServer.StartAsync();
        var (study, _) = await Scene.FillAsync(server);
        var page = await server.OpenAsync(browser, server.AdaId);
        await page.VisitAsync($"{server.DollarsPath}/studies/{study}");
        await HasKeysAsync(page);

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator("[data-row] input").Nth(1)).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("[data-row] input").Nth(0)).Not.ToBeCheckedAsync();
        await page.MustBeAccessibleAsync("keys");

        await page.Locator("[data-row] th a").First.ClickAsync();
        await page.ShowsAsync("Next to review");
        await HasKeysAsync(page);
        await page.Keyboard.PressAsync("r");
        await page.Keyboard.TypeAsync("jkar");
        await Assertions.Expect(page.Locator("#field-feedback")).ToHaveValueAsync("jkar");
        var first = page.Url;
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page).Not.ToHaveURLAsync(first);
        await HasKeysAsync(page);
        await page.Keyboard.PressAsync("a");
        await page.ShowsAsync("Approved and paid.");
        Assert.Equal(2, (await server.FindAsync<Study>(RowKey.OfStudy(study))).Submitted);

        // They can be turned off.
        await page.VisitAsync($"{server.DollarsPath}/studies/{study}");
        await page.PressAsync("Keys j, k, a and r: on");
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("j");
        Assert.False(await page.EvaluateAsync<bool>("document.activeElement.matches('[data-row] a')"));
    }

    [Fact]
    public async Task Script_IsSmallAndKeptByBrowsers()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);

        var script = (await web.GetAsync(Asset.Script.Path)).Is(200);

        Assert.InRange(script.Text.Length, 1_000, 8_000);
        Assert.Equal("public, max-age=31536000, immutable", script.Headers["Cache-Control"]);
    }

    /// <summary>Waits until the page listens to the keyboard: the script says so.</summary>
    private static Task HasKeysAsync(IPage page) => page.ShowsAsync("Keys j, k, a and r: on");

    /// <summary>The answer that the page's stream begins with: from then on, the page follows its book.</summary>
    private static Task<IResponse> StreamOfAsync(IPage page)
        => page.WaitForResponseAsync(one => one.Url.Contains("/live?", StringComparison.Ordinal));
}
