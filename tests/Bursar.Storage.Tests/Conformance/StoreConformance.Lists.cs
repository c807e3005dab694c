namespace Bursar.Storage.Tests;

/// <summary>
/// Lists of studies, submissions, bonuses and projects contain what was asked for and nothing else, page by page.
/// </summary>
public abstract partial class StoreConformance
{
    private static readonly ObjectId Kind = ObjectId.InBook(Start, Number, 900_000);
    private static readonly ObjectId Other = ObjectId.InBook(Start, Number, 9_999);

    [Fact]
    public async Task FindStudies_EveryCombination_AgreesWithTheDomain()
    {
        var studies = EveryStudy().ToList();
        await using var ledger = await StartAsync();
        await ledger.Put([.. studies]);
        // What another book has is never found.
        await ledger.Put(studies[^1] with { Id = ObjectId.InBook(Start, Number + 1, 1) });

        var found = 0;
        foreach (var query in EveryQuery())
        {
            var expected = studies.Where(study => Matches(study, query))
                .Select(study => study.Id)
                .OrderDescending(Comparer<ObjectId>.Create(Compare))
                .ToList();
            var answer = await ledger.ListAsync(query, Stop);
            Assert.True(
                expected.SequenceEqual(answer.Select(study => study.Id)), $"{query} with {string.Join(' ', query.States)}");
            found += answer.Count;
        }
        Assert.True(found > studies.Count);
    }

    [Fact]
    public async Task FindStudies_PageByPageWhileStudiesAreAdded_ShowsEachOnceNewestFirst()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook(funds: 100);
        List<ObjectId> before = [];
        for (var i = 0; i < 25; i++) before.Add(await PublishAsync(ledger, expiresAt: null, places: 1));
        var query = new StudyQuery(Number, Origin.MTurk, [StudyState.Active], Limit: 4);

        List<ObjectId> seen = [];
        while (true)
        {
            var page = await ledger.ListAsync(query with { Before = seen.LastOrDefault() }, Stop);
            if (page.Count == 0) break;
            seen.AddRange(page.Select(study => study.Id));
            await PublishAsync(ledger, expiresAt: null, places: 1);
        }

        Assert.Equal(before.AsEnumerable().Reverse(), seen);
    }

    [Fact]
    public async Task Submissions_OfAStudy_AreItsOwnInTheStatesAskedForPageByPage()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook(funds: 100);
        var study = await PublishAsync(ledger, expiresAt: null, places: 12);
        var other = await PublishAsync(ledger, expiresAt: null);
        List<ObjectId> taken = [];
        for (var i = 0; i < 12; i++)
        {
            taken.Add((await ledger.Must(new TakePlace(study, new(1, (ulong)i)))).Subject);
            if (i < 3) await ledger.Must(new TakePlace(other, new(1, (ulong)i)));
        }
        foreach (var one in taken.Take(8)) await ledger.Must(new SubmitWork(study, one));
        foreach (var one in taken.Take(4)) await ledger.Must(new ApproveSubmission(study, one) { Feedback = "Well done" });

        Assert.Equal(taken, await IdsAsync(Enum.GetValues<SubmissionState>()));
        Assert.Equal(taken.Take(4), await IdsAsync(SubmissionState.Approved));
        Assert.Equal(taken.Skip(4), await IdsAsync(SubmissionState.Submitted, SubmissionState.Taken));
        Assert.Empty(await IdsAsync(SubmissionState.Rejected));
        Assert.Empty(await IdsAsync());
        var approved = await ledger.ListAsync(new SubmissionsOfStudy(study, [SubmissionState.Approved], default, 1), Stop);
        Assert.Equal("Well done", approved.Single().Feedback);

        async Task<List<ObjectId>> IdsAsync(params SubmissionState[] states)
            => await PagesAsync(after => ledger.ListAsync(new SubmissionsOfStudy(study, states, after, 3), Stop), one => one.Id);
    }

    [Fact]
    public async Task Bonuses_OfAStudy_AreItsOwnOrOneSubmissionsPageByPage()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook(funds: 100);
        var study = await PublishAsync(ledger, expiresAt: null);
        var other = await PublishAsync(ledger, expiresAt: null);
        var first = await SubmittedAsync(study, 1);
        var second = await SubmittedAsync(study, 2);
        var elsewhere = await SubmittedAsync(other, 1);
        List<(ObjectId Submission, ObjectId Bonus)> paid = [];
        for (var i = 0; i < 7; i++)
        {
            var one = i % 2 == 0 ? first : second;
            paid.Add((one, (await ledger.Must(new PayBonus(study, one, Amount(0.25m), $"{i}"))).Subject));
            await ledger.Must(new PayBonus(other, elsewhere, Amount(0.25m), "elsewhere"));
        }

        Assert.Equal(paid.Select(one => one.Bonus), await IdsAsync(default));
        Assert.Equal(paid.Where(one => one.Submission == first).Select(one => one.Bonus), await IdsAsync(first));
        Assert.Equal(paid.Where(one => one.Submission == second).Select(one => one.Bonus), await IdsAsync(second));
        Assert.Empty(await IdsAsync(elsewhere));
        await ledger.MustPassAudit();

        async Task<ObjectId> SubmittedAsync(ObjectId of, ulong participant)
        {
            var submission = (await ledger.Must(new TakePlace(of, new(1, participant)))).Subject;
            await ledger.Must(new SubmitWork(of, submission));
            return submission;
        }

        async Task<List<ObjectId>> IdsAsync(ObjectId submission)
            => await PagesAsync(after => ledger.ListAsync(new BonusesOfStudy(study, submission, after, 2), Stop), one => one.Id);
    }

    [Fact]
    public async Task SubmissionPage_OfAStudy_HasItsOwnInOrderFromWhereItSkips()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook(funds: 100);
        var study = await PublishAsync(ledger, expiresAt: null, places: 7);
        var other = await PublishAsync(ledger, expiresAt: null);
        List<ObjectId> taken = [];
        for (var i = 0; i < 7; i++)
        {
            taken.Add((await ledger.Must(new TakePlace(study, new(1, (ulong)i)))).Subject);
            if (i < 3) await ledger.Must(new TakePlace(other, new(1, (ulong)i)));
        }
        await ledger.Must(new SubmitWork(study, taken[1]));

        for (var skip = 0; skip <= 8; skip++)
        {
            var page = await ledger.ListAsync(new SubmissionPage(study, skip, 3), Stop);
            Assert.Equal(taken.Skip(skip).Take(3), page.Select(one => one.Id));
        }
        Assert.Equal(
            [SubmissionState.Submitted],
            (await ledger.ListAsync(new SubmissionPage(study, 1, 1), Stop)).Select(one => one.State));
    }

    [Fact]
    public async Task Projects_OfABook_AreItsOwnPageByPage()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();
        await ledger.OpenBook(number: Number + 1);
        List<ObjectId> made = [];
        for (var i = 0; i < 7; i++)
        {
            made.Add((await ledger.Must(new CreateProject(Number, $"Project {i}", Payer))).Subject);
            await ledger.Must(new CreateProject(Number + 1, "Elsewhere", Payer));
        }
        Assert.Equal(made, await IdsAsync());

        // The one that every book has is a row once it is changed.
        var first = Project.DefaultOf(await ledger.BookOf());
        await ledger.Must(new UpdateProject(first.Id) { Title = "Renamed", NaivetyDistributionRate = 0.50m });

        made = [.. made.Append(first.Id).OrderBy(id => id.ToString(), StringComparer.Ordinal)];
        Assert.Equal(made, await IdsAsync());
        var renamed = (await ledger.FindAsync<Project>(RowKey.OfProject(first.Id), Stop))!;
        Assert.Equal(
            ("Renamed", "0.50", first.Owner, first.CreatedAt),
            (renamed.Title, renamed.NaivetyDistributionRate.ToString(), renamed.Owner, renamed.CreatedAt));

        async Task<List<ObjectId>> IdsAsync()
            => await PagesAsync(after => ledger.ListAsync(new ProjectsOfBook(Number, after, 2), Stop), one => one.Id);
    }

    private static bool Matches(Study study, StudyQuery query)
        => study.Origin == query.Origin
            && query.States.Contains(study.State);

    private static IEnumerable<Study> EveryStudy()
    {
        DateTimeOffset?[] ends = [null, Start.AddMicroseconds(-1), Start, Start.AddMicroseconds(1)];
        DateTimeOffset?[] begins = [null, Start, Start.AddMicroseconds(1)];
        var all =
            from state in Enum.GetValues<StudyState>()
            from places in new[]
            {
                (Taken: 0, Submitted: 0),
                (Taken: 1, Submitted: 0),
                (Taken: 1, Submitted: 1),
                (Taken: 3, Submitted: 2),
            }
            from open in new[] { 0, 2 }
            from begin in begins
            from end in ends
            from review in new[] { false, true }
            from template in new[] { default, Kind }
            from origin in Enum.GetValues<Origin>()
            select (state, places, open, begin, end, review, template, origin);
        return all.Select((one, i) => new Study
        {
            Id = ObjectId.InBook(Start, Number, (uint)i + 1),
            Template = one.template,
            Project = i % 3 == 0 ? Other : default,
            Title = "Every",
            State = one.state,
            Origin = one.origin,
            Reward = Amount(1),
            Places = one.places.Taken + one.open + 3,
            Taken = one.places.Taken,
            Submitted = one.places.Submitted,
            Paid = 2,
            Closed = 1,
            UnderReview = one.review,
            TimeLimit = Study.MinTimeLimit,
            ApproveAfter = default,
            OfferedFrom = one.begin,
            ExpiresAt = one.end,
            CreatedAt = Start,
        });
    }

    private static IEnumerable<StudyQuery> EveryQuery()
    {
        StudyState[][] states =
        [
            [], [StudyState.Draft], [StudyState.Active], [StudyState.Paused], [StudyState.Stopped, StudyState.Deleted],
            Enum.GetValues<StudyState>()
        ];
        return
            from origin in Enum.GetValues<Origin>()
            from some in states
            select new StudyQuery(Number, origin, some, Limit: 10_000);
    }

    private static int Compare(ObjectId one, ObjectId other) => (one.High, one.Low).CompareTo((other.High, other.Low));

    private static async Task<List<ObjectId>> PagesAsync<TRow>(
        Func<ObjectId, ValueTask<IReadOnlyList<TRow>>> page, Func<TRow, ObjectId> id)
    {
        List<ObjectId> seen = [];
        while (await page(seen.LastOrDefault()) is { Count: > 0 } rows) seen.AddRange(rows.Select(id));
        return seen;
    }
}
