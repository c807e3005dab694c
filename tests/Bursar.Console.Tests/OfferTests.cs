namespace Bursar.WebConsole.Tests;

/// <summary>Offers: what a change costs and leaves is shown first, and is what then happens.</summary>
public sealed class OfferTests(Browser browser)
{
    private const string FollowUp = "Follow-up interview";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Draft_Published_CostsWhatThePageSaid(bool hasScript)
    {
        await using var server = await ConsoleServer.StartAsync();
        await Scene.FillAsync(server);
        var before = (await server.BookAsync(server.Dollars)).Spendable;
        var page = await server.OpenAsync(browser, server.AdaId, hasScript: hasScript);
        await page.VisitAsync($"{server.DollarsPath}/studies?of=prolific");
        await page.FollowAsync(FollowUp);
        await page.FollowAsync("Publish…");
        await page.ShowsAsync("−134.40 USD");
        await page.ShowsAsync(Figures.Of(before - ConsoleServer.MoneyOf(134.40m)));
        if (hasScript) await page.MustBeAccessibleAsync("publish");

        await page.PressAsync("Publish it");

        await page.ShowsAsync("The study is published.");
        var book = await server.BookAsync(server.Dollars);
        Assert.Equal(before - ConsoleServer.MoneyOf(134.40m), book.Spendable);
        Assert.Equal(StudyState.Active, (await StudyAsync(server, FollowUp)).State);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Hit_WithMorePlacesAndAnotherEnd_CostsWhatThePagesSaid(bool hasScript)
    {
        await using var server = await ConsoleServer.StartAsync();
        var (id, _) = await Scene.FillAsync(server);
        var page = await server.OpenAsync(browser, server.AdaId, hasScript: hasScript);
        await page.VisitAsync($"{server.DollarsPath}/studies/{id}");
        var before = (await server.BookAsync(server.Dollars)).Spendable;

        await page.FollowAsync("Add places…");
        await page.FillFieldAsync("How many more places?", "30");
        await page.PressAsync("See what it costs");
        await page.ShowsAsync("−35.70 USD");
        if (hasScript) await page.MustBeAccessibleAsync("places");
        await page.PressAsync("Do it");
        await page.ShowsAsync("The places are added.");
        Assert.Equal(before - ConsoleServer.MoneyOf(35.70m), (await server.BookAsync(server.Dollars)).Spendable);

        // Now is past as soon as it is read.
        await EndAsync(server.Clock.GetUtcNow(), "171.36 USD", "The offer has ended.");
        Assert.Equal(before + ConsoleServer.MoneyOf(135.66m), (await server.BookAsync(server.Dollars)).Spendable);
        await EndAsync(server.Clock.GetUtcNow().AddDays(3), "−171.36 USD", "The end of the offer is moved.");
        Assert.Equal((144, 0), ((await server.FindAsync<Study>(RowKey.OfStudy(id))).Open, 0));

        async Task EndAsync(DateTimeOffset end, string cost, string done)
        {
            await page.FollowAsync("Extend or expire…");
            await page.FillFieldAsync("When does it end?", $"{end.UtcDateTime:yyyy-MM-ddTHH:mm}");
            await page.PressAsync("See what it costs");
            await page.ShowsAsync(cost);
            await page.PressAsync("Do it");
            await page.ShowsAsync(done);
        }
    }

    [Fact]
    public async Task Places_ThatAreNoneOrTooExpensive_AreSaidBeforeAnythingIsDone()
    {
        await using var server = await ConsoleServer.StartAsync();
        var (id, _) = await Scene.FillAsync(server);
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var path = $"{server.DollarsPath}/studies/{id}/places";
        var form = (await web.GetAsync(path)).Is(200);
        Task<WebReply> AddAsync(string value, params (string, string)[] more) => web.PostAsync(
            path, [("token", form.Hidden("token")), ("key", form.Hidden("key")), ("value", value), .. more]);

        foreach (var none in (string[])["", "0", "-1", "1.5", "many", "99999999999"])
            Assert.Contains("id=\"field-value-error\"", (await AddAsync(none)).Is(422).Text, StringComparison.Ordinal);
        var dear = (await AddAsync("9000")).Is(200).Text;
        Assert.Contains("are missing. Top the book up first.", dear, StringComparison.Ordinal);
        Assert.DoesNotContain(">Do it<", dear, StringComparison.Ordinal);
        var refused = (await AddAsync("9000", ("confirmed", "yes"))).Is(422).Text;
        Assert.Contains("id=\"field-value-error\"", refused, StringComparison.Ordinal);

        for (var i = 0; i < 2; i++) (await AddAsync("5", ("confirmed", "yes"))).Is(303);
        Assert.Equal(125, (await server.FindAsync<Study>(RowKey.OfStudy(id))).Places);
    }

    [Fact]
    public async Task Offer_InAnotherState_HasNoSuchChange()
    {
        await using var server = await ConsoleServer.StartAsync();
        var (hit, _) = await Scene.FillAsync(server);
        var draft = (await StudyAsync(server, FollowUp)).Id;
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);

        (await web.GetAsync($"{server.DollarsPath}/studies/{hit}/publish")).Is(409);
        (await web.GetAsync($"{server.DollarsPath}/studies/{draft}/places")).Is(409);
        (await web.GetAsync($"{server.DollarsPath}/studies/{draft}/end")).Is(409);
        await server.DoAsync(new PublishStudy(draft));
        (await web.GetAsync($"{server.DollarsPath}/studies/{draft}/end")).Is(409);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Rejection_OfAProlificStudy_CanBeUndoneFor30Days(bool hasScript)
    {
        await using var server = await ConsoleServer.StartAsync();
        await Scene.FillAsync(server);
        var study = (await StudyAsync(server, "Reading times of ambiguous sentences (pilot)")).Id;
        var worker = await server.DoAsync(new AddParticipant(ObjectId.Random(server.Clock.GetUtcNow())));
        var work = await server.DoAsync(new TakePlace(study, worker));
        await server.DoAsync(new SubmitWork(study, work));
        await server.DoAsync(new RejectSubmission(study, work, Reopens: true) { Feedback = new('x', 100) });
        var page = await server.OpenAsync(browser, server.AdaId, hasScript: hasScript);
        await page.VisitAsync($"{server.DollarsPath}/submissions/{work}");
        await page.ShowsAsync("Nothing else in this book.");
        if (hasScript) await page.MustBeAccessibleAsync("rejected");

        await page.PressAsync("Undo the rejection");

        await page.ShowsAsync("The rejection is undone.");
        Assert.Equal(SubmissionState.Submitted, (await server.FindAsync<Submission>(RowKey.OfSubmission(work))).State);

        await server.DoAsync(new RejectSubmission(study, work, Reopens: true) { Feedback = new('x', 100) });
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        server.Clock.Advance(TimeSpan.FromDays(31));
        await web.SignInAsync(ConsoleServer.Ada);
        var late = (await web.GetAsync($"{server.DollarsPath}/submissions/{work}")).Is(200);
        Assert.DoesNotContain("Undo the rejection", late.Text, StringComparison.Ordinal);
        (await web.PostAsync(
            $"{server.DollarsPath}/submissions/{work}/restore", ("token", late.Hidden("token")), ("key", "k"))).Is(422);
    }

    [Fact]
    public async Task Work_OfAParticipantWhoDidMore_ListsWhatElseInThisBookOnly()
    {
        await using var server = await ConsoleServer.StartAsync();
        var (_, work) = await Scene.FillAsync(server);
        var participant = (await server.FindAsync<Submission>(RowKey.OfSubmission(work))).Participant;
        var other = await server.DoAsync(
            new TakePlace((await StudyAsync(server, "Reading times of ambiguous sentences (pilot)")).Id, participant));
        await server.TopUpAsync(server.Pounds, 100, Currency.GBP);
        var elsewhere = await server.DoAsync(new TakePlace(
            await server.DoAsync(
                new DraftStudy(server.Pounds.Book, "Of another book", ConsoleServer.MoneyOf(1), 1, Origin.Prolific)
                {
                    Publish = true,
                }),
            participant));
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);

        var text = (await web.GetAsync($"{server.DollarsPath}/submissions/{work}")).Is(200).Text;

        Assert.Contains($"/submissions/{other}", text, StringComparison.Ordinal);
        Assert.DoesNotContain(elsewhere.ToString(), text, StringComparison.Ordinal);
        Assert.DoesNotContain("Of another book", text, StringComparison.Ordinal);
    }

    private static async Task<Study> StudyAsync(ConsoleServer server, string title)
        => (await server.Ledger.ListAsync(
            new StudiesOfBook(server.Dollars.Book, default, 10), TestContext.Current.CancellationToken))
            .Single(one => one.Title == title);
}
