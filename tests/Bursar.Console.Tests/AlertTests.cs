namespace Bursar.WebConsole.Tests;

/// <summary>A book that runs low: by mail, on every page, and in the log.</summary>
public sealed class AlertTests(Browser browser)
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Alert_InMoney_IsMailedOnceAndOnEveryPage(bool hasScript)
    {
        await using var smtp = SmtpReceiver.Start();
        await using var server = await StartAsync(smtp);
        await server.TopUpAsync(server.Dollars, 500, Currency.USD);
        var ada = await server.OpenAsync(browser, server.AdaId, hasScript: hasScript);
        await ada.VisitAsync($"{server.DollarsPath}/settings");
        await ada.Locator("summary", new() { HasText = "Set a mark" }).ClickAsync();
        await ada.FillFieldAsync("Below this amount, in USD", "100.00");
        await ada.FillFieldAsync("Mail to", "ada@example.org, lab@example.org");
        await ada.PressAsync("Save the marks");
        await ada.ShowsAsync("Above the mark");

        await server.DoAsync(new Refund(server.Dollars.Book, ConsoleServer.MoneyOf(450), Currency.USD, ""));
        await server.Clock.TickAsync(Now);
        ReceivedMail[] mails = [await smtp.TakeAsync(), await smtp.TakeAsync()];

        Assert.Equal(["ada@example.org", "lab@example.org"], mails.SelectMany(one => one.To).Order(StringComparer.Ordinal));
        Assert.All(mails, one => Assert.Contains("runs low: 50.00 USD available", one.Text, StringComparison.Ordinal));
        var link = $"{server.Address}console/books/{server.Dollars}";
        Assert.All(mails, one => Assert.Contains(link, one.Text, StringComparison.Ordinal));
        foreach (var path in new[] { "/console", "/console/you", server.DollarsPath, $"{server.DollarsPath}/studies" })
        {
            await ada.VisitAsync(path);
            await ada.ShowsAsync("Vision lab runs low: 50.00 USD available.");
        }
        await ada.VisitAsync("/console");
        await ada.ShowsAsync("Below its mark");
        await ada.TakePictureAsync($"low-{hasScript}");
        if (hasScript) await ada.MustBeAccessibleAsync("low");
        Assert.False(smtp.HasMore);
    }

    /// <summary>The second mail comes after it was above the mark; the log says both.</summary>
    [Fact]
    public async Task Alert_AboveTheMarkAndBelowAgain_IsMailedAgain()
    {
        await using var smtp = SmtpReceiver.Start();
        await using var server = await StartAsync(smtp);
        await server.DoAsync(new SetAlert(server.Dollars.Book, ConsoleServer.MoneyOf(100), 0, ConsoleServer.Ada));
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);

        await LookAsync(server, AlertState.Low);
        await smtp.TakeAsync();
        await server.TopUpAsync(server.Dollars, 500, Currency.USD);
        await LookAsync(server, AlertState.Fine);
        Assert.DoesNotContain("runs low", (await web.GetAsync("/console")).Text, StringComparison.Ordinal);
        await server.DoAsync(new Refund(server.Dollars.Book, ConsoleServer.MoneyOf(450), Currency.USD, ""));
        await LookAsync(server, AlertState.Low);
        Assert.Contains("50.00 USD", (await smtp.TakeAsync()).Text, StringComparison.Ordinal);

        var log = (await web.GetAsync($"{server.DollarsPath}/log.csv")).Is(200).Text;
        Assert.Equal(3, log.Split("alert_turned").Length - 1);
        Assert.Contains(",low,fine,", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alert_InDays_FollowsThePace()
    {
        await using var smtp = SmtpReceiver.Start();
        await using var server = await StartAsync(smtp);
        await Scene.FillAsync(server);
        var left = (await server.BookAsync(server.Dollars)).Available.Total;
        await server.DoAsync(
            new Refund(server.Dollars.Book, left - ConsoleServer.MoneyOf(20), Currency.USD, "All but twenty"));
        await server.DoAsync(new SetAlert(server.Dollars.Book, null, 365, ConsoleServer.Ada));

        await LookAsync(server, AlertState.Low);

        Assert.Contains("lasts less than 365 days", (await smtp.TakeAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alert_WhoseMailFails_IsTriedAgainAndSaidInTheSettings()
    {
        await using var smtp = SmtpReceiver.Start();
        smtp.Next("RCPT", "450 4.2.1 Later");
        await using var server = await StartAsync(smtp);
        await server.DoAsync(new SetAlert(server.Dollars.Book, ConsoleServer.MoneyOf(100), 0, ConsoleServer.Ada));
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);

        await UntilAsync(server, one => one.Failure.Length > 0);
        Assert.Contains("450", (await web.GetAsync($"{server.DollarsPath}/settings")).Text, StringComparison.Ordinal);
        server.Clock.Advance(TimeSpan.FromHours(1));
        await UntilAsync(server, one => one.MailAt is null);

        Assert.Equal([ConsoleServer.Ada], (await smtp.TakeAsync()).To);
    }

    /// <summary>One address that is refused does not repeat the mail to the others.</summary>
    [Fact]
    public async Task Alert_OneOfWhoseAddressesFails_IsMailedToEachOnce()
    {
        await using var smtp = SmtpReceiver.Start();
        smtp.Next("RCPT", "450 4.2.1 Later");
        await using var server = await StartAsync(smtp);
        string[] addresses = ["ada@example.org", "bo@example.org", "cy@example.org"];
        await server.DoAsync(
            new SetAlert(server.Dollars.Book, ConsoleServer.MoneyOf(100), 0, string.Join(", ", addresses)));

        await UntilAsync(server, one => one.Failure.Length > 0);
        var alert = await server.FindAsync<Alert>(RowKey.OfAlert(server.Dollars.Book));
        var left = addresses[Assert.Single(alert.Unsent)];
        Assert.StartsWith($"{left}: ", alert.Failure, StringComparison.Ordinal);
        ReceivedMail[] first = [await smtp.TakeAsync(), await smtp.TakeAsync()];
        server.Clock.Advance(TimeSpan.FromHours(1));
        await UntilAsync(server, one => one.MailAt is null);

        ReceivedMail[] all = [.. first, await smtp.TakeAsync()];
        Assert.Equal(addresses, all.SelectMany(one => one.To).Order(StringComparer.Ordinal));
        Assert.False(smtp.HasMore);
    }

    [Theory]
    [InlineData("-1", "", "", "field-mark-error")]
    [InlineData("much", "", "", "field-mark-error")]
    [InlineData("", "0", "", "field-days-error")]
    [InlineData("", "366", "", "field-days-error")]
    [InlineData("1", "", "nobody", "field-mail_to-error")]
    public async Task Alert_WrongInTheForm_IsSaidBesideTheField(string mark, string days, string mailTo, string where)
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var form = await web.GetAsync($"{server.DollarsPath}/settings");

        var reply = await web.PostAsync(
            $"{server.DollarsPath}/alert", ("token", form.Hidden("token")), ("mark", mark), ("days", days), ("mail_to", mailTo));

        Assert.Contains($"id=\"{where}\"", reply.Is(422).Text, StringComparison.Ordinal);
    }

    /// <summary>The pages of someone else's books say nothing.</summary>
    [Fact]
    public async Task Alert_OfAnotherBook_IsOnNoPageOfAStranger()
    {
        await using var server = await ConsoleServer.StartAsync();
        await server.DoAsync(new SetAlert(server.Dollars.Book, ConsoleServer.MoneyOf(100), 0, ""));
        await LookAsync(server, AlertState.Low);
        using var bo = new WebForms(server.Address);
        using var olga = new WebForms(server.Address);
        await bo.SignInAsync(ConsoleServer.Bo);
        await olga.SignInAsync(ConsoleServer.Olga);

        Assert.DoesNotContain("Vision lab", (await bo.GetAsync("/console/you")).Is(200).Text, StringComparison.Ordinal);
        Assert.Contains("Vision lab", (await olga.GetAsync("/console/you")).Is(200).Text, StringComparison.Ordinal);
    }

    private static Task<ConsoleServer> StartAsync(SmtpReceiver smtp) => ConsoleServer.StartAsync(
        ("Bursar:Mail:Host", "127.0.0.1"), ("Bursar:Mail:Port", $"{smtp.Port}"), ("Bursar:Mail:Tls", "None"),
        ("Bursar:Mail:From", "bursar@example.org"));

    private static Task LookAsync(ConsoleServer server, AlertState state) => UntilAsync(server, one => one.State == state);

    /// <summary>Ticks until the alert is as it should be; every commit to the book ends a wait.</summary>
    private static async Task UntilAsync(ConsoleServer server, Func<Alert, bool> holds)
    {
        while (!holds(await server.FindAsync<Alert>(RowKey.OfAlert(server.Dollars.Book))))
        {
            await server.Clock.TickAsync(Now);
            await Task.Yield();
        }
    }
}
