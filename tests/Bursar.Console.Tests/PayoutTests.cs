using Bursar.Http;

namespace Bursar.WebConsole.Tests;

/// <summary>Paying people out: what is owed, two operators, the file, and what has become of it.</summary>
public sealed class PayoutTests(Browser browser)
{
    private const string Oscar = "oscar@example.org";
    private const string Path = "/console/operator/payouts";
    private const string Iban = "DE89370400440532013000";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Payout_OfTwoOperators_GoesFromOwedToPaidAndBack(bool hasScript)
    {
        await using var server = await ConsoleServer.StartAsync();
        var oscarId = await server.AddUserAsync(Oscar, isOperator: true);
        var euros = await server.OpenAsync("Memory lab", Currency.EUR, server.AdaId);
        var (ada, bo) = (await EarnAsync(server, euros, 7.5m, bank: true), await EarnAsync(server, euros, 12, bank: true));
        await EarnAsync(server, euros, 3, bank: true);
        var olga = await server.OpenAsync(browser, server.OlgaId, hasScript: hasScript);
        await olga.VisitAsync(Path);
        await olga.ShowsAsync("Nobody was paid out yet.");
        await olga.GetByLabel("Currency").SelectOptionAsync("EUR");
        await olga.PressAsync("See what is owed");
        await olga.ShowsAsync("19.50 EUR");
        await LookAsync(olga, "payouts-owed", hasScript);
        await olga.PressAsync("Prepare this payout");
        await olga.ShowsAsync("The payout is prepared");
        await olga.ShowsAsync("another operator confirms it");
        Assert.Equal(0, await olga.GetByRole(AriaRole.Button, new() { Name = "Confirm the payout" }).CountAsync());
        await LookAsync(olga, "payout-own", hasScript);

        var oscar = await server.OpenAsync(browser, oscarId, hasScript: hasScript);
        await oscar.VisitAsync(new Uri(olga.Url).AbsolutePath);
        await oscar.ShowsAsync("DE … 3000");
        await LookAsync(oscar, "payout-prepared", hasScript);
        await oscar.PressAsync("Confirm the payout");
        await oscar.ShowsAsync("The payout is confirmed.");
        await LookAsync(oscar, "payout-confirmed", hasScript);
        await oscar.FillFieldAsync("Holder of your account", "Memory Lab");
        await oscar.FillFieldAsync("IBAN of your account", Iban);
        var download = await oscar.RunAndWaitForDownloadAsync(() => oscar.PressAsync("Download the file"));
        var file = await File.ReadAllTextAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.Contains("<InstdAmt Ccy=\"EUR\">12.00</InstdAmt>", file, StringComparison.Ordinal);
        Assert.Contains("<NbOfTxs>2</NbOfTxs>", file, StringComparison.Ordinal);

        await oscar.PressAsync("Record it of all 2 that wait");
        await oscar.ShowsAsync("The results are recorded.");
        await oscar.Locator("tr", new() { HasText = $"{bo}" }).GetByRole(AriaRole.Checkbox).CheckAsync();
        await oscar.GetByLabel("What has become of them").SelectOptionAsync("returned");
        await oscar.FillFieldAsync("Note", "AC04, closed");
        await oscar.PressAsync("Record it of those ticked");
        await oscar.ShowsAsync("7.50 EUR; 0 items wait for a result");
        await oscar.ShowsAsync("AC04, closed");
        await LookAsync(oscar, "payout-done", hasScript);

        await oscar.VisitAsync($"{Path}?currency=EUR&method=bank&least=5.00");
        var owed = oscar.GetByRole(AriaRole.Region, new() { Name = "What is owed" });
        await Assertions.Expect(owed).ToContainTextAsync($"{bo}");
        await Assertions.Expect(owed).Not.ToContainTextAsync($"{ada}");
        await oscar.VisitAsync("/console/operator/log");
        foreach (var what in (string[])["Payout prepared", "Payout confirmed", "Payout file written", "Payout item returned"])
            await oscar.ShowsAsync(what);
    }

    /// <summary>A session under another name is not another person.</summary>
    [Fact]
    public async Task Confirm_ByWhoeverPreparedIt_IsRefusedAndNoted()
    {
        await using var server = await ConsoleServer.StartAsync();
        await EarnAsync(server, server.Dollars, 5, bank: false);
        using var olga = new WebForms(server.Address);
        await olga.SignInAsync(ConsoleServer.Olga);
        var path = await PrepareAsync(olga);

        var refused = await olga.PostAsync($"{path}/confirm", ("token", (await olga.GetAsync(path)).Hidden("token")));

        Assert.Contains("Another person", refused.Is(409).Text, StringComparison.Ordinal);
        Assert.Contains("confirm_payout", (await olga.GetAsync("/console/operator/log.csv")).Text, StringComparison.Ordinal);
        var page = await olga.GetAsync(path);
        (await olga.PostAsync($"{path}/withdraw", ("token", page.Hidden("token")), ("key", page.Hidden("key")))).Is(303);
        Assert.Contains("Withdrawn", (await olga.GetAsync(path)).Text, StringComparison.Ordinal);
        var owed = (await olga.GetAsync($"{Path}?currency=USD&method=other&least=5")).Is(200).Text;
        Assert.Contains("Prepare this payout", owed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prepare_FormSentTwice_PreparesOnce()
    {
        await using var server = await ConsoleServer.StartAsync();
        await EarnAsync(server, server.Dollars, 5, bank: false);
        using var olga = new WebForms(server.Address);
        await olga.SignInAsync(ConsoleServer.Olga);
        var page = await olga.GetAsync($"{Path}?currency=USD&method=other&least=1");
        Task<WebReply> SendAsync() => olga.PostAsync(Path, PrepareFields(page));

        var first = (await SendAsync()).Is(303).Location;
        Assert.Equal(first, (await SendAsync()).Is(303).Location);

        Assert.Single(await server.Ledger.ListAsync(new PayoutsQuery(default, 10), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task EveryForm_AWhileAfterSigningIn_NeedsThePassword()
    {
        await using var server = await ConsoleServer.StartAsync();
        await server.AddUserAsync(Oscar, isOperator: true);
        await EarnAsync(server, server.Dollars, 5, bank: false);
        using var olga = new WebForms(server.Address);
        using var oscar = new WebForms(server.Address);
        await olga.SignInAsync(ConsoleServer.Olga);
        await oscar.SignInAsync(Oscar);
        var page = await olga.GetAsync($"{Path}?currency=USD&method=other&least=1");
        server.Clock.Advance(TimeSpan.FromMinutes(16));

        var asked = (await olga.PostAsync(Path, PrepareFields(page))).Is(422).Text;
        Assert.Contains("prepare-password-error", asked, StringComparison.Ordinal);
        var made = await olga.PostAsync(Path, [.. PrepareFields(page), ("password", ConsoleServer.Password)]);
        var path = made.Is(303).Location!.Split('?')[0];
        await TwiceAsync(oscar, path, "confirm", "confirm-password-error");
        await TwiceAsync(oscar, path, "file", "file-password-error", ("format", "csv"));
        await TwiceAsync(oscar, path, "results", "not your password", ("result", "paid"), ("all", "yes"));

        Assert.Contains("Done", (await oscar.GetAsync(path)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file", "field-iban-error", "format=sepa&payer=Lab&iban=DE00")]
    [InlineData("file", "field-payer-error", "format=sepa")]
    [InlineData("file", "Must be one of", "format=xls")]
    [InlineData("results", "Tick the items", "result=paid")]
    [InlineData("results", "Choose what", "result=lost&all=yes")]
    [InlineData("results", "item of participant 690000010000000000000001", "result=paid&item=690000010000000000000001")]
    public async Task Form_ThatIsWrong_IsSaidOnThePage(string form, string said, string fields)
    {
        await using var server = await ConsoleServer.StartAsync();
        await server.AddUserAsync(Oscar, isOperator: true);
        var euros = await server.OpenAsync("Memory lab", Currency.EUR, server.AdaId);
        await EarnAsync(server, euros, 5, bank: true);
        using var olga = new WebForms(server.Address);
        using var oscar = new WebForms(server.Address);
        await olga.SignInAsync(ConsoleServer.Olga);
        await oscar.SignInAsync(Oscar);
        var path = await PrepareAsync(olga, "EUR", "bank");
        var token = (await oscar.GetAsync(path)).Hidden("token");
        (await oscar.PostAsync($"{path}/confirm", ("token", token))).Is(303);

        var reply = await oscar.PostAsync(
            $"{path}/{form}",
            [("token", token), ("key", "k"), .. fields.Split('&').Select(one => (one.Split('=')[0], one.Split('=')[1]))]);

        Assert.Contains(said, reply.Is(422).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("much")]
    public async Task Least_ThatIsNoAmount_IsSaidBesideTheField(string least)
    {
        await using var server = await ConsoleServer.StartAsync();
        using var olga = new WebForms(server.Address);
        await olga.SignInAsync(ConsoleServer.Olga);

        var text = (await olga.GetAsync($"{Path}?currency=USD&method=other&least={least}")).Is(200).Text;

        Assert.Contains("id=\"field-least-error\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryPageAndForm_OfSomeoneElse_IsNotThere()
    {
        await using var server = await ConsoleServer.StartAsync();
        await EarnAsync(server, server.Dollars, 5, bank: false);
        using var olga = new WebForms(server.Address);
        using var ada = new WebForms(server.Address);
        await olga.SignInAsync(ConsoleServer.Olga);
        await ada.SignInAsync(ConsoleServer.Ada);
        var payout = (await PrepareAsync(olga)).Split('/')[^1];
        var token = (await ada.GetAsync("/console")).Hidden("token");

        foreach (var page in PayoutPages.All)
        {
            var path = $"/console{page.Path}".Replace("{payout}", payout, StringComparison.Ordinal);
            var reply = page.Method == "GET"
                ? await ada.GetAsync(path)
                : await ada.PostAsync(
                    path, ("token", token), ("key", "k"), ("currency", "USD"), ("result", "paid"), ("all", "yes"));
            Assert.True(reply.Status == 404, $"{page.Method} {path} answers {reply.Status}");
        }
    }

    private static (string, string)[] PrepareFields(WebReply page, string currency = "USD", string method = "other") =>
    [
        ("token", page.Hidden("token")), ("key", page.Hidden("key")), ("currency", currency), ("method", method), ("least", "1"),
    ];

    private static async Task<string> PrepareAsync(WebForms web, string currency = "USD", string method = "other")
    {
        var page = await web.GetAsync($"{Path}?currency={currency}&method={method}&least=1");
        return (await web.PostAsync(Path, PrepareFields(page, currency, method))).Is(303).Location!.Split('?')[0];
    }

    /// <summary>Once without a password, which is said, and then with it.</summary>
    private static async Task TwiceAsync(
        WebForms web, string path, string form, string said, params (string, string)[] fields)
    {
        var page = await web.GetAsync(path);
        (string, string)[] all = [("token", page.Hidden("token")), ("key", $"key of {form}"), .. fields];
        Assert.Contains(said, (await web.PostAsync($"{path}/{form}", all)).Is(422).Text, StringComparison.Ordinal);
        var done = await web.PostAsync($"{path}/{form}", [.. all, ("password", ConsoleServer.Password)]);
        Assert.True(done.Status is 200 or 303, done.Text);
    }

    /// <summary>A participant who was paid that much from a book, with a bank account or none.</summary>
    private static async Task<ObjectId> EarnAsync(ConsoleServer server, ObjectId book, decimal amount, bool bank)
    {
        var id = await server.DoAsync(new AddParticipant(ObjectId.Random(server.Clock.GetUtcNow())));
        var currency = (await server.BookAsync(book)).Currency;
        await server.TopUpAsync(book, 100, currency);
        await server.DoAsync(new PayParticipant(book.Book, id, ConsoleServer.MoneyOf(amount), currency, "Thanks"));
        var account = PayoutAccount.Bank("Ada Lovelace", Iban).Account!;
        if (bank) await server.DoAsync(new SetPayoutAddress(id, PayoutMethod.Bank, account.Seal(server.Box, id)));
        return id;
    }

    private static async Task LookAsync(IPage page, string name, bool hasScript)
    {
        await page.TakePictureAsync($"{name}-{hasScript}");
        if (hasScript) await page.MustBeAccessibleAsync(name);
    }
}
