using System.Text.RegularExpressions;

namespace Bursar.WebConsole.Tests;

/// <summary>The statement: its pages, its filter, and its exports, which the programs that they are for read.</summary>
public sealed partial class StatementTests(Browser browser)
{
    [Fact]
    public async Task Statement_OfManyMovements_ShowsThemInPagesAndExportsThemAll()
    {
        await using var server = await ConsoleServer.StartAsync();
        for (var i = 1; i <= 120; i++) await server.TopUpAsync(server.Dollars, i, Currency.USD, $"number {i}.");
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);

        var first = (await web.GetAsync($"{server.DollarsPath}/statement")).Is(200).Text;
        var second = (await web.GetAsync($"{server.DollarsPath}/statement?before=71")).Is(200).Text;
        var last = (await web.GetAsync($"{server.DollarsPath}/statement?before=21")).Is(200).Text;
        Assert.Equal((120, 71), NumbersIn(first));
        Assert.Equal((70, 21), NumbersIn(second));
        Assert.Equal((20, 1), NumbersIn(last));
        Assert.Contains("statement?before=71", first, StringComparison.Ordinal);
        Assert.DoesNotContain(">Older<", last, StringComparison.Ordinal);

        var csv = (await web.GetAsync($"{server.DollarsPath}/statement.csv")).Is(200);
        Assert.StartsWith("text/csv", csv.Headers["Content-Type"], StringComparison.Ordinal);
        var lines = csv.Text.TrimEnd().Split('\n');
        Assert.Equal(121, lines.Length);
        const string first1 =
            "1,2026-11-02T09:00:00.000000Z,top_up,funding,available,1.00,1.00,0.00,0.00,1.00,,number 1.,,";
        Assert.StartsWith(first1, lines[1], StringComparison.Ordinal);

        static (int Newest, int Oldest) NumbersIn(string html)
        {
            var numbers = Number().Matches(html).Select(one => int.Parse(one.Groups["number"].Value)).ToList();
            Assert.Equal(Enumerable.Range(numbers[^1], numbers.Count).Reverse(), numbers);
            return (numbers[0], numbers[^1]);
        }
    }

    [Theory]
    [InlineData("kind=top-up", "1")]
    [InlineData("kind=bonus", "5")]
    [InlineData("kind=payment", "4 6 7")]
    [InlineData("search=DEPARTMENT", "8")]
    [InlineData("search=100%25", "")]
    [InlineData("from=2026-11-02&to=2026-11-02", "1")]
    [InlineData("from=2026-11-03", "2 3 4 5 6 7 8")]
    [InlineData("to=2026-11-02", "1")]
    [InlineData("from=2026-11-04", "")]
    [InlineData("from=2026-11-03&kind=refund&search=to+the", "8")]
    [InlineData("search=study", "2 4 6 7")]
    [InlineData("from=0001-01-01&to=9999-12-31", "1 2 3 4 5 6 7 8")]
    [InlineData("to=0001-01-01", "")]
    public async Task Statement_Filtered_HasWhatFitsOnThePageAndInTheExport(string query, string sequences)
    {
        await using var server = await ConsoleServer.StartAsync();
        var (study, _) = await Scene.FillAsync(server);
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        query = query.Replace("=study", $"={study}", StringComparison.Ordinal);

        var page = (await web.GetAsync($"{server.DollarsPath}/statement?{query}")).Is(200).Text;
        var csv = (await web.GetAsync($"{server.DollarsPath}/statement.csv?{query}")).Is(200).Text;

        var found = csv.TrimEnd().Split('\n').Skip(1).Select(line => line.Split(',')[0]).ToList();
        Assert.Equal(sequences, string.Join(' ', found));
        Assert.Equal(found.Count, page.Split("<tr>").Length - (found.Count > 0 ? 2 : 1));
        if (found.Count == 0) Assert.Contains("No movement is like that.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statement_OfADayThatIsNone_SaysSoBesideTheField()
    {
        await using var server = await ConsoleServer.StartAsync();
        await Scene.FillAsync(server);
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);

        var page = (await web.GetAsync($"{server.DollarsPath}/statement?from=31.12.2026")).Is(200).Text;

        Assert.Contains("id=\"field-from-error\"", page, StringComparison.Ordinal);
        (await web.GetAsync($"{server.DollarsPath}/statement.exe")).Is(404);
    }

    [Theory]
    [InlineData("hledger", "hledger", "check --strict ordereddates -f", true)]
    [InlineData("hledger", "hledger", "check --strict ordereddates -f", false)]
    [InlineData("bean-check", "Beancount", "", true)]
    public async Task Journal_DownloadedInTheBrowser_PassesItsOwnProgram(
        string program, string link, string arguments, bool hasScript)
    {
        var found = await Prerequisite.FindAsync(program, ["--version"], program);
        await using var server = await ConsoleServer.StartAsync();
        await Scene.FillAsync(server);
        var page = await server.OpenAsync(browser, server.AdaId, hasScript: hasScript);
        await page.VisitAsync($"{server.DollarsPath}/statement");

        var download = await page.RunAndWaitForDownloadAsync(() => page.FollowAsync(link));
        var file = await download.PathAsync();
        var named = $"{file}{Path.GetExtension(download.SuggestedFilename)}";
        File.Move(file, named);

        var run = await ProgramRun.StartAsync(
            found, [.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), named],
            environment: new Dictionary<string, string>(StringComparer.Ordinal) { ["LC_ALL"] = "C.UTF-8" });
        Assert.True(run.ExitCode == 0, run.Errors + run.Output);
    }

    [GeneratedRegex(@"number (?<number>\d+)\.", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Number();
}
