namespace Bursar.WebConsole.Tests;

/// <summary>Pages for operators, and the log.</summary>
public sealed class OperatorTests(Browser browser)
{
    private static readonly string[] Pages =
    [
        "/console/operator", "/console/operator/users", "/console/operator/participants", "/console/operator/log",
        "/console/operator/log.csv", "/console/operator/calls",
    ];

    [Fact]
    public async Task EveryPage_OfSomeoneElse_IsNotThere()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var ada = new WebForms(server.Address);
        using var olga = new WebForms(server.Address);
        await ada.SignInAsync(ConsoleServer.Ada);
        await olga.SignInAsync(ConsoleServer.Olga);

        foreach (var page in Pages)
        {
            (await ada.GetAsync(page)).Is(404);
            (await olga.GetAsync(page)).Is(200);
        }
        Assert.DoesNotContain("/operator", (await ada.GetAsync("/console")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Server_WithSomethingOverdue_SaysSinceWhen(bool hasScript)
    {
        await using var server = await ConsoleServer.StartAsync();
        await Scene.FillAsync(server);
        var page = await server.OpenAsync(browser, server.OlgaId, hasScript: hasScript);
        await page.VisitAsync("/console/operator");
        await page.ShowsAsync("SQLite");
        await Assertions.Expect(page.Locator("td.muted")).ToHaveCountAsync(4);

        // The work of the scene is approved after seven days; nothing sweeps on the clock of a test.
        server.Clock.Advance(TimeSpan.FromDays(8));
        await page.Context.ClearCookiesAsync();
        page = await server.OpenAsync(browser, server.OlgaId, hasScript: hasScript);
        await page.VisitAsync("/console/operator");

        var work = page.Locator("tr", new() { HasText = "Work that times out" });
        await Assertions.Expect(work.Locator(".tag")).ToHaveTextAsync("Late");
    }

    [Fact]
    public async Task Calls_OfASandbox_AreListedAndShownWithoutSecrets()
    {
        await using var server = await ConsoleServer.StartAsync(("Bursar:Sandbox", "true"));
        using var olga = new WebForms(server.Address);
        await olga.SignInAsync(ConsoleServer.Olga);
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Add("Authorization", "Token a-token-that-nobody-has");
        await http.GetAsync("/api/v1/workspace/", TestContext.Current.CancellationToken);
        await http.GetAsync("/api/v1/users/me/?token=another", TestContext.Current.CancellationToken);

        var list = (await olga.GetAsync("/console/operator/calls")).Is(200).Text;
        var one = (await olga.GetAsync("/console/operator/calls?call=2")).Is(200).Text;

        Assert.Contains("Did you mean /api/v1/workspaces/?", list, StringComparison.Ordinal);
        Assert.Contains("No valid token was provided", one, StringComparison.Ordinal);
        Assert.DoesNotContain("a-token-that-nobody-has", one, StringComparison.Ordinal);
        Assert.DoesNotContain("another", one, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_OfRealBooks_AreNotKept()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var olga = new WebForms(server.Address);
        await olga.SignInAsync(ConsoleServer.Olga);

        Assert.Contains("sandbox mode", (await olga.GetAsync("/console/operator/calls")).Is(200).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_AfterAWrongPasswordAndAChange_HasBothOnThePageAndInTheExport()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var ada = new WebForms(server.Address);
        using var olga = new WebForms(server.Address);
        await ada.PostAsync("/console/sign-in", ("name", ConsoleServer.Ada), ("password", "wrong"));
        await ada.SignInAsync(ConsoleServer.Ada);
        await olga.SignInAsync(ConsoleServer.Olga);
        await server.TopUpAsync(server.Dollars, 12.5m, Currency.USD);

        var log = (await olga.GetAsync("/console/operator/log")).Is(200).Text;
        Assert.Contains("Sign in failed", log, StringComparison.Ordinal);
        Assert.Contains(ConsoleServer.Ada, log, StringComparison.Ordinal);
        var csv = (await olga.GetAsync("/console/operator/log.csv")).Is(200).Text.TrimEnd().Split('\n');
        var house = await server.FindAsync<House>(RowKey.House);
        Assert.Equal(house.Events.Last, csv.Length - 1);
        Assert.StartsWith("1,2026-11-02T09:00:00.000000Z,", csv[1], StringComparison.Ordinal);

        var book = (await ada.GetAsync($"{server.DollarsPath}/log")).Is(200).Text;
        Assert.Contains("Book topped up", book, StringComparison.Ordinal);
        Assert.Contains("12.50", book, StringComparison.Ordinal);
        var ofBook = (await ada.GetAsync($"{server.DollarsPath}/log.csv")).Is(200).Text;
        Assert.Contains(",book_topped_up,", ofBook, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_OfMoreThanAPage_GoesOnToItsBeginning()
    {
        await using var server = await ConsoleServer.StartAsync();
        for (var i = 0; i < 120; i++) await server.TopUpAsync(server.Dollars, 1, Currency.USD);
        using var ada = new WebForms(server.Address);
        await ada.SignInAsync(ConsoleServer.Ada);
        var (path, rows) = ($"{server.DollarsPath}/log", 0);
        for (string? next = path; next is not null;)
        {
            var page = (await ada.GetAsync(next)).Is(200).Text;
            rows += page.Split("<tr>").Length - 2;
            var older = page.IndexOf("?before=", StringComparison.Ordinal);
            next = older < 0 ? null : path + page[older..page.IndexOf('"', older)];
        }

        Assert.Equal((await server.BookAsync(server.Dollars)).Events.Last, rows);
    }

    [Fact]
    public async Task UsersAndParticipants_Searched_AreThoseOfThatAddressOrId()
    {
        await using var server = await ConsoleServer.StartAsync();
        var (_, work) = await Scene.FillAsync(server);
        var worker = (await server.FindAsync<Submission>(RowKey.OfSubmission(work))).Participant;
        using var olga = new WebForms(server.Address);
        await olga.SignInAsync(ConsoleServer.Olga);
        async Task<string> AskAsync(string path) => (await olga.GetAsync($"/console/operator/{path}")).Is(200).Text;

        var found = await AskAsync($"users?search={Uri.EscapeDataString(ConsoleServer.Bo.ToUpperInvariant())}");
        Assert.Contains(server.BoId.ToString(), found, StringComparison.Ordinal);
        Assert.DoesNotContain(server.AdaId.ToString(), found, StringComparison.Ordinal);
        Assert.Contains("Nobody signs in", await AskAsync("users?search=x"), StringComparison.Ordinal);
        Assert.Contains(
            $"<code>{worker}</code>", await AskAsync($"participants?search=A{worker.ToUpperString()}"), StringComparison.Ordinal);
        Assert.Contains("no participant with that id", await AskAsync("participants?search=x"), StringComparison.Ordinal);
        Assert.Equal(6, (await AskAsync("participants")).Split("<th scope=\"row\">").Length - 1);
    }
}
