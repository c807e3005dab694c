using System.Text.RegularExpressions;

namespace Bursar.WebConsole.Tests;

/// <summary>What a book had at a past moment, as its account shows it.</summary>
public sealed partial class PastTests(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Account_AskedForAPastMoment_ShowsTheNumbersOfThen(bool hasScript)
    {
        await using var server = await ConsoleServer.StartAsync();
        await Scene.FillAsync(server);
        var page = await server.OpenAsync(browser, server.AdaId, hasScript: hasScript);
        await page.VisitAsync(server.DollarsPath);

        await page.FillFieldAsync("Date and time", "2026-11-02T10:00:01");
        await page.PressAsync("Show");

        await page.ShowsAsync("after 1 movement, 10,000.00 USD were available, and 0.00 had been paid.");
        if (hasScript) await page.MustBeAccessibleAsync("past");
    }

    [Fact]
    public async Task Account_AtEachMovement_HasWhatTheStatementSays()
    {
        await using var server = await ConsoleServer.StartAsync();
        await Scene.FillAsync(server);
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var transfers = await server.Ledger.ListAsync(
            new TransfersOfBook(server.Dollars.Book, 0, 100), TestContext.Current.CancellationToken);
        Assert.True(transfers.Count > 5);

        foreach (var last in transfers.GroupBy(one => one.At).Select(one => one.Last()))
        {
            var at = $"{last.At.UtcDateTime:yyyy-MM-ddTHH:mm:ss.ffffff}Z";
            var text = (await web.GetAsync($"{server.DollarsPath}?at={at}")).Is(200).Text;
            var shown = Shown().Match(text);
            Assert.Equal(
                (Figures.Of(last.Sequence), Figures.Of(last.AvailableAfter)),
                (shown.Groups["count"].Value, shown.Groups["available"].Value));
        }
    }

    [Theory]
    [InlineData("yesterday", "A date and a time")]
    [InlineData("2026-11-02", "A date and a time")]
    [InlineData("2026-11-02T08:59:59", "The book was opened on 2 Nov 2026, 09:00")]
    [InlineData("9999-12-31T23:59:59", "in the future")]
    public async Task Account_AskedForNoMomentOfTheBook_SaysSoBesideTheField(string at, string error)
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);

        var text = (await web.GetAsync($"{server.DollarsPath}?at={at}")).Is(200).Text;

        Assert.Contains(error, text, StringComparison.Ordinal);
        Assert.Contains("id=\"field-at-error\"", text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"after (?<count>[\d,]+) movements?,\s+<strong>(?<available>\S+) USD", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Shown();
}
