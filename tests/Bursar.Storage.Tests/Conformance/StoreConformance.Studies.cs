namespace Bursar.Storage.Tests;

/// <summary>Lists of studies by phase, project and name, in both orders, and the tallies that tell their length.</summary>
public abstract partial class StoreConformance
{
    private static readonly StudyPhase[][] SomePhases =
    [
        [], [StudyPhase.Draft], [StudyPhase.Running], [StudyPhase.Finishing, StudyPhase.Reviewing], [StudyPhase.Deleted],
        Enum.GetValues<StudyPhase>(),
    ];

    [Fact]
    public async Task StudyIds_EveryCombination_AgreesWithTheDomain()
    {
        var studies = EveryStudy()
            .Select((study, i) => study with { Title = $"Every {i % 5}!%_", InternalName = $"Zoë{i % 7}" })
            .ToList();
        await using var ledger = await StartAsync();
        await ledger.Put([.. studies]);
        // What another book has is never found.
        await ledger.Put(studies[^1] with { Id = ObjectId.InBook(Start, Number + 1, 1) });

        var found = 0;
        foreach (var query in EveryStudyIds())
        {
            var expected = studies.Where(study => Matches(study, query)).Select(study => study.Id).Order();
            var ids = query.NewestFirst ? expected.Reverse().ToArray() : [.. expected];
            Assert.True(ids.SequenceEqual(await ledger.ListAsync(query, Stop)), $"{query} with {string.Join(' ', query.Phases)}");
            found += ids.Length;
            if (ids.Length < 9) continue;
            Assert.Equal(ids[3..7], await ledger.ListAsync(query with { Skip = 3, Limit = 4 }, Stop));
            Assert.Equal(ids[5..8], await ledger.ListAsync(query with { Beyond = ids[2], Skip = 2, Limit = 3 }, Stop));
            Assert.Empty(await ledger.ListAsync(query with { Skip = ids.Length }, Stop));
        }
        Assert.True(found > studies.Count);
    }

    [Fact]
    public async Task StudiesContaining_SomeText_CountsThoseInEachPhase()
    {
        var studies = EveryStudy().Select((study, i) => study with { InternalName = $"Zoë{i % 7}" }).ToList();
        await using var ledger = await StartAsync();
        await ledger.Put([.. studies]);

        foreach (var (text, project) in new[] { ("zoË3", default), ("ZOË3", Other), ("every", default), ("zoë_", default) })
        {
            var query = new StudyIds(Number, Origin.Prolific, Enum.GetValues<StudyPhase>(), 1)
            {
                Containing = text,
                Project = project,
            };
            var expected = studies.Where(study => Matches(study, query)).CountBy(study => study.Phase);
            var counted = await ledger.CountAsync(
                new StudiesContaining(Number, Origin.Prolific, text) { Project = project }, Stop);
            Assert.Equal(
                expected.OrderBy(one => one.Key),
                counted.Where(one => one.Key != StudyPhase.Deleted).OrderBy(one => one.Key));
        }
    }

    [Fact]
    public async Task Tallies_OfStudiesThatChange_CountThemInEachBatch()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook(funds: 1_000);
        await ledger.OpenBook(number: Number + 1);
        var studies = new List<ObjectId>();
        for (var i = 0; i < 12; i++)
        {
            var (book, origin) = (i < 10 ? Number : Number + 1, i % 4 == 3 ? Origin.MTurk : Origin.Prolific);
            var draft = new DraftStudy(book, "Counted", Amount(1), 1, origin)
            {
                Project = i % 2 == 0 ? Other : default,
                ExpiresAt = i == 8 ? Start.AddDays(1) : null,
            };
            studies.Add((await ledger.Must(draft)).Subject);
        }
        await MustCountAsync(drafts: 8, running: 0, decided: 0);

        // In one batch or several: each is counted once.
        await Task.WhenAll(studies.Take(9).Select(study => ledger.Must(new PublishStudy(study))));
        await MustCountAsync(drafts: 1, running: 7, decided: 0);
        var work = (await ledger.Must(new TakePlace(studies[0], Payer))).Subject;
        await ledger.Must(new SubmitWork(studies[0], work));
        await ledger.Must(new ApproveSubmission(studies[0], work));
        await ledger.Must(new StopStudy(studies[1]));
        await ledger.Must(new StopStudy(studies[2]));
        await ledger.Must(new DeleteStudy(studies[2]));
        // What is refused changes nothing.
        Assert.False((await ledger.Send(new PublishStudy(studies[1]))).Accepted);
        await MustCountAsync(drafts: 1, running: 4, decided: 2);
        await ledger.MustPassAudit();

        async Task MustCountAsync(int drafts, int running, int decided)
        {
            var tallies = await ledger.ListAsync(new StudyTalliesOfBook(Number, 10), Stop);
            Assert.Equal([default, Other], tallies.Select(one => one.Project));
            Assert.Equal(
                (drafts, running, decided),
                (tallies.Sum(one => one.Draft), tallies.Sum(one => one.Running), tallies.Sum(one => one.AllDecided)));
            Assert.Equal(tallies[1], await ledger.FindAsync<StudyTally>(tallies[1].Key, Stop));
            Assert.Equal(
                [tallies[1]], await ledger.ListAsync(new StudyTalliesOfBook(Number, 1) { After = default(ObjectId) }, Stop));
            var sums = await ledger.ListAsync(new StudyTalliesOfUser(Payer, 10), Stop);
            Assert.Equal(
                [
                    new StudyTally { Book = Number, Project = default, Draft = drafts, Running = running, AllDecided = decided },
                    new StudyTally { Book = Number + 1, Project = default, Draft = 1 },
                ],
                sums);
        }
    }

    private static bool Matches(Study study, StudyIds query)
        => study.Origin == query.Origin
            && study.State != StudyState.Deleted
            && query.Phases.Contains(study.Phase)
            && (query.Template.IsEmpty || study.Template == query.Template)
            && (query.Project.IsEmpty || (study.Project == query.Project && query.Origin == Origin.Prolific))
            && $"{study.Title}\n{study.InternalName}".Contains(query.Containing, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<StudyIds> EveryStudyIds() =>
        from origin in Enum.GetValues<Origin>()
        from phases in SomePhases
        from project in new[] { default, Other }
        from text in new[] { "", "ZOË3", "4!%", "%" }
        from template in new[] { default, Kind, new ObjectId(1, 2) }
        from newest in new[] { false, true }
        where text.Length == 0 || origin == Origin.Prolific
        where template.IsEmpty || (project.IsEmpty && text.Length == 0)
        select new StudyIds(Number, origin, phases, Limit: 10_000)
        {
            Project = project,
            Containing = text,
            Template = template,
            NewestFirst = newest,
        };
}
