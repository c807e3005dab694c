namespace Bursar.WebConsole.Tests;

/// <summary>Studies and the work in them: what the buttons do, and what it costs.</summary>
public sealed class StudyTests(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Work_FromTheListToTheBonus_IsPaidAsThePagesSay(bool hasScript)
    {
        await using var server = await ConsoleServer.StartAsync();
        var (study, work) = await Scene.FillAsync(server);
        var page = await server.OpenAsync(browser, server.AdaId, hasScript: hasScript);
        await page.VisitAsync($"{server.DollarsPath}/studies");
        await page.FollowAsync("Label street scenes: is a cyclist in the picture?");
        await page.ShowsAsync("To review (3)");

        await page.FollowAsync(work.ToString());
        await page.ShowsAsync("One is half hidden behind the van on the left.");
        await page.FillFieldAsync("Bonus in USD", "2.00");
        await page.FillFieldAsync("Why?", "For the note about the van");
        await page.PressAsync("See what it costs");
        await page.ShowsAsync("2.00 USD to the participant, 0.40 fees and 0.00 VAT: 2.40 USD");
        if (hasScript) await page.MustBeAccessibleAsync("bonus"); // axe is a script.
        var before = (await server.BookAsync(server.Dollars)).Available.Total;
        await page.PressAsync("Pay the bonus");
        await page.ShowsAsync("The bonus is paid.");
        Assert.Equal(before - ConsoleServer.MoneyOf(2.40m), (await server.BookAsync(server.Dollars)).Available.Total);

        await page.PressAsync("Approve and pay");
        await page.ShowsAsync("Approved and paid.");
        var found = await server.FindAsync<Study>(RowKey.OfStudy(study));
        Assert.Equal((4, 2), (found.Paid, found.Submitted));

        await page.VisitAsync($"{server.DollarsPath}/studies/{study}");
        await page.Locator("input[type=checkbox]").First.CheckAsync();
        await page.PressAsync("Approve selected");
        await page.ShowsAsync("To review (1)");
        await page.Locator("th a code").First.ClickAsync();
        await page.FillFieldAsync("Why is it rejected?", "The picture shows no street.");
        await page.PressAsync("Reject");
        await page.ShowsAsync("Rejected. Nothing was paid.");
        await page.ShowsAsync("The picture shows no street.");
        found = await server.FindAsync<Study>(RowKey.OfStudy(study));
        Assert.Equal((5, 0), (found.Paid, found.Submitted));
    }

    [Fact]
    public async Task Offer_PausedResumedAndStopped_ReleasesWhatNobodyTook()
    {
        await using var server = await ConsoleServer.StartAsync();
        var (study, _) = await Scene.FillAsync(server);
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var path = $"{server.DollarsPath}/studies/{study}";
        async Task<WebReply> PressAsync(string button)
        {
            var page = (await web.GetAsync(path)).Is(200);
            return await web.PostAsync($"{path}/{button}", ("token", page.Hidden("token")), ("key", page.Hidden("key")));
        }

        Assert.Equal($"{path}?done=paused", (await PressAsync("pause")).Is(303).Location);
        (await PressAsync("pause")).Is(409);
        (await PressAsync("resume")).Is(303);
        Assert.Contains("114 places will close, and 135.66 USD", (await web.GetAsync(path)).Text, StringComparison.Ordinal);
        var before = (await server.BookAsync(server.Dollars)).Available.Total;
        (await PressAsync("stop")).Is(303);

        Assert.Equal(before + ConsoleServer.MoneyOf(135.66m), (await server.BookAsync(server.Dollars)).Available.Total);
    }

    [Fact]
    public async Task Rejection_WithoutAReason_IsRefusedAndProlificAsksForALongOne()
    {
        await using var server = await ConsoleServer.StartAsync();
        var (_, work) = await Scene.FillAsync(server);
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var path = $"{server.DollarsPath}/submissions/{work}";
        var page = (await web.GetAsync(path)).Is(200);
        Task<WebReply> RejectAsync(string feedback) => web.PostAsync(
            $"{path}/reject", ("token", page.Hidden("token")), ("key", page.Hidden("key")), ("feedback", feedback));

        Assert.Contains("id=\"field-feedback-error\"", (await RejectAsync(" ")).Is(422).Text, StringComparison.Ordinal);
        (await RejectAsync("No.")).Is(303);
        Assert.Equal(SubmissionState.Rejected, (await server.FindAsync<Submission>(RowKey.OfSubmission(work))).State);
    }

    [Fact]
    public async Task Studies_Searched_AreThoseWhoseNameContainsIt()
    {
        await using var server = await ConsoleServer.StartAsync();
        await Scene.FillAsync(server);
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        async Task<string> ListAsync(string query) => (await web.GetAsync($"{server.DollarsPath}/studies?{query}")).Is(200).Text;

        var found = await ListAsync("of=prolific&search=READING");
        Assert.Contains("Reading times", found, StringComparison.Ordinal);
        Assert.DoesNotContain("Follow-up", found, StringComparison.Ordinal);
        Assert.Contains("Follow-up", await ListAsync("of=prolific&state=draft"), StringComparison.Ordinal);
        Assert.Contains("No study is like that", await ListAsync("of=mturk&state=done"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("plain words", ": plain words")]
    [InlineData("<broken", ": <broken")]
    [InlineData("{\"a\":1,\"b\":[\"x\",\"y\"]}", "a: 1|b: x, y")]
    [InlineData("{broken", ": {broken")]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM 'f'>]><a>&b;</a>", ": <!DOCTYPE a [<!ENTITY b SYSTEM 'f'>]><a>&b;</a>")]
    [InlineData("<A><Answer><QuestionIdentifier>q</QuestionIdentifier><FreeText> t </FreeText></Answer></A>", "q: t")]
    public void Answers_OfAnyDocument_AreFieldsOrTheWholeText(string document, string fields) => Assert.Equal(
        fields,
        string.Join('|', AnswerField.Read(document).Select(one => $"{one.Question}: {string.Join(", ", one.Values)}")));
}
