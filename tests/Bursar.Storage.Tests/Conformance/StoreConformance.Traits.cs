namespace Bursar.Storage.Tests;

/// <summary>
/// Lists of traits, of their kinds, of the studies that require them, and of blocks; and histories over all books.
/// </summary>
public abstract partial class StoreConformance
{
    [Fact]
    public async Task TraitTypes_OfABook_AreFoundByWhatTheySayPageByPage()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();
        await ledger.OpenBook(number: Number + 1);
        List<ObjectId> types = [];
        for (var i = 0; i < 9; i++)
            types.Add((await ledger.Must(new CreateTraitType(Number, $"Type {i}", "Größe 100%_! measured")
            {
                Keywords = i % 2 == 0 ? "Even, NUMBER" : "odd",
                IsActive = i % 3 != 0,
            })).Subject);
        await ledger.Must(new CreateTraitType(Number + 1, "Type 0", "elsewhere"));
        await ledger.Must(new DeleteTraitType(types[8], "Type 8"));
        types.RemoveAt(8);

        Assert.Equal(types, await IdsAsync(""));
        Assert.Equal(types.Where((_, i) => i % 2 == 0), await IdsAsync("number"));
        Assert.Equal([types[4]], await IdsAsync("TYPE 4"));
        Assert.Equal(types, await IdsAsync("GRÖSSE 100%_! M".Replace("SS", "ß", StringComparison.Ordinal)));
        foreach (var nothing in (string[])["0 ", "100_", "%%", "!!", "elsewhere", "odd\nG%"])
            Assert.Empty(await IdsAsync(nothing));
        Assert.Equal(types.Where((_, i) => i % 3 != 0), await IdsAsync("", onlyActive: true));

        async Task<List<ObjectId>> IdsAsync(string text, bool onlyActive = false) => await PagesAsync(
            after => ledger.ListAsync(
                new TraitTypesOfBook(Number, after, 2) { Containing = text, OnlyActive = onlyActive }, Stop), one => one.Id);
    }

    [Fact]
    public async Task TraitRequests_InAState_AreListedForATypeAndForTheBook()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();
        await ledger.OpenBook(number: Number + 1);
        var types = new List<ObjectId>();
        foreach (var name in (string[])["One", "Two", "Gone"])
            types.Add((await ledger.Must(new CreateTraitType(Number, name, name))).Subject);
        var elsewhere = (await ledger.Must(new CreateTraitType(Number + 1, "One", "One"))).Subject;
        await ledger.Must(new RequestTrait(elsewhere, Payer));
        List<(ObjectId Id, ObjectId Type)> requests = [];
        for (uint i = 1; i <= 9; i++)
        {
            var type = types[(int)i % 3];
            requests.Add(((await ledger.Must(new RequestTrait(type, new(i, i)))).Subject, type));
        }
        await ledger.Must(new GrantTraitRequest(requests[0].Id, requests[0].Type, new(1, 1), 5));
        await ledger.Must(new DeleteTraitType(types[2], "Gone"));

        var pending = requests.Skip(1).Where(one => one.Type != types[2]).ToList();
        Assert.Equal(pending.Select(one => one.Id), await IdsAsync(TraitRequestState.Pending));
        Assert.Equal([requests[0].Id], await IdsAsync(TraitRequestState.Granted));
        foreach (var type in types.Take(2))
            Assert.Equal(
                pending.Where(one => one.Type == type).Select(one => one.Id),
                await PagesAsync(
                    after => ledger.ListAsync(new TraitRequestsOfType(type, TraitRequestState.Pending, after, 2), Stop),
                    one => one.Id));

        async Task<List<ObjectId>> IdsAsync(TraitRequestState state) => await PagesAsync(
            after => ledger.ListAsync(new TraitRequestsOfBook(Number, state, after, 2), Stop), one => one.Id);
    }

    [Fact]
    public async Task Reviews_OfAStudy_AreFoundOnceTheyAreDueAndListedInOrder()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();
        await ledger.Must(new TopUp(Number, Money.FromMinor(100_00), Currency.USD, "in"));
        var study = (await ledger.Must(new DraftStudy(Number, "Read", Money.FromMinor(1_00), 2, Origin.MTurk)
        {
            Review = new()
            {
                Known = new([new("a", ["1"])]) { ApproveFrom = 100 },
                Plurality = new(["a"], 50),
            },
            Publish = true,
        })).Subject;
        List<ObjectId> works = [];
        for (uint i = 1; i <= 2; i++)
        {
            Assert.Empty(await ledger.ListAsync(new StudiesToReview(Start.AddYears(9), 9), Stop));
            works.Add((await ledger.Must(new TakePlace(study, new(i, i)))).Subject);
            await ledger.Must(new SubmitWork(study, works[^1]) { Answers = [new("a", [$"{i}"])] });
        }
        Assert.Equal(
            [study], (await ledger.ListAsync(new StudiesToReview(Start.AddYears(9), 9), Stop)).Select(one => one.Id));
        Assert.Equal(
            works,
            await PagesAsync(after => ledger.ListAsync(new AnswerSheetsOfStudy(study, after, 1), Stop), one => one.Submission));
        await ledger.Must(new ReviewAgreement(study, works));
        Assert.Empty(await ledger.ListAsync(new StudiesToReview(Start.AddYears(9), 9), Stop));

        const StudyReviews both = StudyReviews.KnownAnswers | StudyReviews.Plurality;
        Assert.Equal(9, (await EntriesAsync(both, true, true)).Count);
        Assert.Equal(
            [ReviewFinding.Review, ReviewFinding.Approve, ReviewFinding.Review], await EntriesAsync(both, false, true));
        Assert.Equal(
            [ReviewFinding.AgreedAnswerFound, ReviewFinding.HitAgreementScore],
            await EntriesAsync(StudyReviews.Plurality, true, false));
        Assert.Empty(await EntriesAsync(StudyReviews.None, true, true));
        Assert.Empty(await EntriesAsync(both, false, false));

        async Task<List<ReviewFinding>> EntriesAsync(StudyReviews policies, bool findings, bool actions)
        {
            List<ReviewFinding> seen = [];
            for (ObjectId after = default; ;)
            {
                var page = await ledger.ListAsync(
                    new ReviewEntriesOfStudy(study, policies, findings, actions, after, 2), Stop);
                if (page.Count == 0) return seen;
                seen.AddRange(page.Select(one => one.Finding));
                after = page[^1].Id;
            }
        }
    }

    [Fact]
    public async Task Traits_OfAType_AreThoseInTheStateAskedForPageByPage()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();
        var type = (await ledger.Must(new CreateTraitType(Number, "One", "One"))).Subject;
        var other = (await ledger.Must(new CreateTraitType(Number, "Other", "Other"))).Subject;
        var people = Enumerable.Range(1, 9).Select(i => new ObjectId((uint)(i % 4), (ulong)i * 1_000_003)).ToList();
        foreach (var one in people)
        {
            await ledger.Must(new GrantTrait(type, one, (int)one.Low));
            await ledger.Must(new GrantTrait(other, one, 1));
        }
        foreach (var one in people.Take(4)) await ledger.Must(new RevokeTrait(type, one));
        await ledger.Must(new GrantTrait(type, people[0], -5));

        Assert.Equal(Sorted(people.Skip(4).Append(people[0])), await IdsAsync(TraitState.Granted));
        Assert.Equal(Sorted(people.Skip(1).Take(3)), await IdsAsync(TraitState.Revoked));
        Assert.Empty(await IdsAsync(TraitState.Asked));
        var first = (await ledger.FindAsync<Trait>(RowKey.OfTrait(type, people[0]), Stop))!;
        Assert.Equal((-5, TraitState.Granted), (first.Value, first.State));

        async Task<List<ObjectId>> IdsAsync(TraitState state)
            => await PagesAsync(after => ledger.ListAsync(new TraitsOfType(type, state, after, 2), Stop), one => one.Participant);
    }

    [Fact]
    public async Task Studies_ThatUseAType_AreThoseThatStillDoNewestFirst()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook(funds: 100);
        var type = (await ledger.Must(new CreateTraitType(Number, "One", "One"))).Subject;
        var other = (await ledger.Must(new CreateTraitType(Number, "Other", "Other"))).Subject;
        List<ObjectId> studies = [];
        for (var i = 0; i < 8; i++)
            studies.Add((await ledger.Must(new DraftStudy(Number, $"S{i}", Amount(1), 1, Origin.MTurk)
            {
                Requirements = new((i % 2 == 0 ? [type, other] : new[] { type })
                    .Select(one => new Requirement(one.ToUpperString(), Comparator.Exists, StudyAction.Accept))),
                Publish = true,
            })).Subject);
        await ledger.Must(new StopStudy(studies[1]));
        await ledger.Must(new DeleteStudy(studies[1]));
        var change = new ChangeTerms(studies[2], "S2", Amount(1)) { TimeLimit = TimeSpan.FromHours(1), ApproveAfter = default };
        await ledger.Must(change);
        await ledger.Must(change with
        {
            Requirements = new([new(other.ToUpperString(), Comparator.DoesNotExist, StudyAction.Accept)]),
        });

        Assert.Equal([7, 6, 5, 4, 3, 0], await NumbersAsync(type));
        Assert.Equal([6, 4, 2, 0], await NumbersAsync(other));
        Assert.Empty(await NumbersAsync(studies[0]));

        async Task<List<int>> NumbersAsync(ObjectId of)
            => [.. (await PagesAsync(
                before => ledger.ListAsync(new StudiesUsing(of, before, 2), Stop), one => one.Id))
                .Select(one => studies.IndexOf(one))];
    }

    [Fact]
    public async Task Blocks_OfABook_AreThoseThatStandPageByPage()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();
        await ledger.OpenBook(number: Number + 1);
        var people = Enumerable.Range(1, 7).Select(i => new ObjectId((uint)(i % 3), (ulong)i)).ToList();
        foreach (var one in people) await ledger.Must(new BlockParticipant(Number, one, $"{one}"));
        await ledger.Must(new BlockParticipant(Number + 1, new(9, 9), "elsewhere"));
        await ledger.Must(new UnblockParticipant(Number, people[3]));

        var blocks = await PagesAsync(
            after => ledger.ListAsync(new BlocksOfBook(Number, after, 2), Stop), one => one.Participant);

        Assert.Equal(Sorted(people.Where((_, i) => i != 3)), blocks);
    }

    [Fact]
    public async Task Submissions_OfAParticipant_AreCountedOverAllBooks()
    {
        await using var ledger = await StartAsync();
        var who = new ObjectId(1, 1);
        foreach (var number in new[] { Number, Number + 1 })
        {
            await ledger.OpenBook(funds: 100, number: number);
            for (var i = 0; i < 3; i++)
            {
                var study = (await ledger.Must(
                    new DraftStudy(number, "S", Amount(1), 2, Origin.MTurk) { Publish = true })).Subject;
                await ledger.Must(new TakePlace(study, new(1, 2)));
                var submission = (await ledger.Must(new TakePlace(study, who))).Subject;
                if (i > 0) await ledger.Must(new SubmitWork(study, submission));
                if (i > 1) await ledger.Must(new ApproveSubmission(study, submission));
            }
        }

        var counts = await ledger.CountAsync(new SubmissionsOfParticipant(who), Stop);

        Assert.Equal(
            new Dictionary<SubmissionState, int>
            {
                [SubmissionState.Taken] = 2,
                [SubmissionState.Submitted] = 2,
                [SubmissionState.Approved] = 2,
            }.OrderBy(one => one.Key),
            counts.OrderBy(one => one.Key));
        Assert.Empty(await ledger.CountAsync(new SubmissionsOfParticipant(new(1, 3)), Stop));
    }

    /// <summary>Whoever is asked about again and again while they work is counted as they are each time.</summary>
    [Fact]
    public async Task Submissions_OfAParticipantAskedAboutAfterEachCommit_AreCountedAsTheyAre()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook(funds: 100);
        var who = new ObjectId(1, 1);
        Assert.Empty(await CountAsync());
        for (var i = 0; i < 3; i++)
        {
            var study = (await ledger.Must(new DraftStudy(Number, "S", Amount(1), 1, Origin.MTurk) { Publish = true })).Subject;
            var submission = (await ledger.Must(new TakePlace(study, who))).Subject;
            Assert.Equal(1, (await CountAsync())[SubmissionState.Taken]);
            Assert.Equal(i, (await CountAsync()).GetValueOrDefault(SubmissionState.Approved));
            await ledger.Must(new SubmitWork(study, submission));
            Assert.False((await CountAsync()).ContainsKey(SubmissionState.Taken));
            await ledger.Must(new ApproveSubmission(study, submission));
            Assert.Equal(i + 1, (await CountAsync())[SubmissionState.Approved]);
        }

        async Task<IReadOnlyDictionary<SubmissionState, int>> CountAsync()
            => await ledger.CountAsync(new SubmissionsOfParticipant(who), Stop);
    }

    /// <summary>A block that is queued before somebody takes a place counts, though the caller could not have seen it.</summary>
    [Fact]
    public async Task TakePlace_BlockedOrRevokedInTheSameBatch_IsRefused()
    {
        var (ledger, store) = await StartGatedAsync();
        await using var _ = ledger;
        await ledger.OpenBook(funds: 100);
        var type = (await ledger.Must(new CreateTraitType(Number, "One", "One"))).Subject;
        ObjectId[] people = [new(1, 1), new(1, 2), new(1, 3)];
        foreach (var one in people) await ledger.Must(new GrantTrait(type, one, 1));
        var study = (await ledger.Must(new DraftStudy(Number, "S", Amount(1), 5, Origin.MTurk)
        {
            Requirements = new([new(type.ToUpperString(), Comparator.Exists, StudyAction.Accept)]),
            Publish = true,
        })).Subject;
        List<Command> takes = [];
        var row = await ledger.FindAsync<Study>(RowKey.OfStudy(study), Stop);
        foreach (var one in people)
            takes.Add(new TakePlace(study, one) { Candidate = await Candidate.ReadAsync(ledger, row, one, Stop) });

        var outcomes = await Task.WhenAll(await SendInOneBatchAsync(
            ledger, store,
            [new BlockParticipant(Number, people[0], "Why"), new RevokeTrait(type, people[1]), .. takes]));

        Assert.Equal(
            [null, null, RejectionCode.NotEligible, RejectionCode.NotEligible, null],
            outcomes.Select(one => one.Rejection?.Code));
    }

    private static IEnumerable<ObjectId> Sorted(IEnumerable<ObjectId> ids)
        => ids.OrderBy(id => id.ToString(), StringComparer.Ordinal);
}
