namespace Bursar.Storage.Tests;

/// <summary>This version reads the data files of released versions, and can continue to write to them.</summary>
public sealed class FrozenFileTests : IDisposable
{
    private readonly DataDirectory _data = new();
    private readonly ManualClock _clock = new(Given.Start);

    public static TheoryData<string> Files
        => [.. Directory.GetFiles(AppContext.BaseDirectory, "version-*.sql").Select(path => Path.GetFileName(path)).Order()];

    public void Dispose() => _data.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Open_FileOfAnEarlierVersion_HasEverythingInIt(string file)
    {
        Take(file);
        await using var ledger = _data.Start(_clock);

        Assert.Equal(new AuditReport(3, TransfersIn(file), null), await ledger.MustPassAudit());
        await using (var snapshot = SqliteReader.OpenSnapshot(_data.File))
        {
            var report = await StoreAudit.RunAsync(snapshot, null, Given.Start, Stop);
            Assert.Equal(new AuditReport(3, TransfersIn(file), null), report);
        }
        var dollars = await ledger.BookOf(FrozenBooks.Dollars);
        Assert.Equal(
            (FrozenBooks.Title, Currency.USD, Amount(50), FrozenBooks.Researcher),
            (dollars.Title, dollars.Currency, dollars.CreditLimit, dollars.Owner));
        Assert.Equal("0.50", dollars.NaivetyDistributionRate.ToString());
        Assert.Equal((Pricing.MTurk, Pricing.Prolific), (dollars.MTurkPricing, dollars.ProlificPricing));
        // 10,000.00 − 0.01, and two of 25 places at 1.25 + 0.50 are paid or held.
        Assert.Equal(
            (Amount(9_996.49m), Amount(1.75m), Amount(1.75m)), (dollars.Available.Total, dollars.Held.Total, dollars.Paid.Total));
        Assert.Equal("3edf9d593785f8e49a535fecd14dd04ad98800ac996cea9bf67e66a79acb4897", dollars.LastHash.ToString());

        var pounds = await ledger.BookOf(FrozenBooks.Pounds);
        var oneOff = file is "version-1.sql" ? 0 : 0.75m;
        Assert.Equal(
            (Amount(1.8840m - oneOff), new Breakdown(Amount(3.90m), Amount(1.2999m), Amount(0.2601m))),
            (pounds.Available.Total, pounds.Held));
        Assert.Equal(Book.SandboxBalance, (await ledger.BookOf(FrozenBooks.Sandbox)).Spendable);
        var study = Assert.Single(await ledger.ListAsync(new StudiesOfBook(FrozenBooks.Dollars, default, 10), Stop));
        Assert.Equal((StudyState.Stopped, 25, 1, 1, 23), (study.State, study.Places, study.Taken, study.Paid, study.Closed));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Open_FileOfAnEarlierVersion_HasItsTextsAndBonuses(string file)
    {
        Take(file);
        await using var store = SqliteStore.Open(_data.File);

        Assert.NotNull(await store.FindAsync<Participant>(RowKey.OfParticipant(FrozenBooks.Participant), Stop));
        Assert.Equal(FrozenBooks.KindText, (await store.FindAsync<Document>(RowKey.OfDocument(FrozenBooks.Kind), Stop))!.Text);
        var study = Assert.Single(await store.ListAsync(
            new StudyQuery(FrozenBooks.Pounds, Origin.MTurk, [StudyState.Stopped], 10), Stop));
        Assert.Equal((FrozenBooks.Kind, true), (study.Template, study.UnderReview));
        Assert.Equal(new SubmissionTally { Rejected = 1 }, study.Ended);
        // At 0.50, with 20 % and 5 % for Masters: 0.125, half up.
        Assert.Equal(
            (new Breakdown(Amount(0.50m), Amount(0.13m), Money.Zero), TimeSpan.FromDays(120), 2, 1),
            (study.UnitCost, study.KeepFor, study.Closed, study.Lapsed));
        Assert.Equal((Given.Start.AddDays(30), study.DeleteAt), (study.ExpiresAt, study.Due));
        Assert.Equal(FrozenBooks.Title, (await store.FindAsync<Document>(RowKey.OfDocument(study.Id), Stop))!.Text);
        var work = Assert.Single(
            await store.ListAsync(new SubmissionsOfStudy(study.Id, [SubmissionState.Rejected], default, 10), Stop));
        Assert.Equal((FrozenBooks.Title, FrozenBooks.Participant), (work.Feedback, work.Participant));
        Assert.Equal(FrozenBooks.KindText, (await store.FindAsync<Document>(RowKey.OfDocument(work.Id), Stop))!.Text);
        var bonus = Assert.Single(await store.ListAsync(new BonusesOfStudy(study.Id, work.Id, default, 10), Stop));
        Assert.Equal(
            (Amount(0.25m), FrozenBooks.Title, FrozenBooks.Participant), (bonus.Amount, bonus.Reason, bonus.Participant));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Open_FileOfAnEarlierVersion_HasItsProjectsAndCodes(string file)
    {
        Take(file);
        await using var store = SqliteStore.Open(_data.File);

        var projects = await store.ListAsync(new ProjectsOfBook(FrozenBooks.Pounds, default, 10), Stop);
        Assert.Equal([("The first", "", null), (FrozenBooks.Title, FrozenBooks.Title, "0.50")],
            projects.Select(one => (one.Title, one.Description, one.NaivetyDistributionRate?.ToString())));
        var study = Assert.Single(await store.ListAsync(
            new StudyQuery(FrozenBooks.Pounds, Origin.Prolific, [StudyState.Paused], 10), Stop));
        Assert.Equal(projects[1].Id, study.Project);
        Assert.Equal(new SubmissionTally { ScreenedOut = 1, PartlyApproved = 1 }, study.Ended);
        Assert.Equal((Given.Start.AddMicroseconds(1), FrozenBooks.Codes(slots: 2)), (study.OfferedFrom, study.CompletionCodes));
        var work = await store.ListAsync(new SubmissionsOfStudy(study.Id, Enum.GetValues<SubmissionState>(), default, 10), Stop);
        Assert.Equal(
            [
                (SubmissionState.ScreenedOut, "OUT", Amount(0.14m), false),
                (SubmissionState.PartlyApproved, "DONE", Amount(0.15m), false),
                (SubmissionState.Submitted, "NONE OF THEM", null, true),
            ],
            work.Select(one => (one.State, one.CompletionCode, one.PaidInstead, one.ReturnRequestedAt is not null)));
        var batches = await store.RowsAsync(RowKind.BonusBatch, Stop).Cast<BonusBatch>().ToListAsync(Stop);
        Assert.Equal([(study.Id, true), (study.Id, false)], batches.Select(one => (one.Study, one.PaidAt is not null)));
        Assert.Equal(FrozenBooks.KindText, (await store.FindAsync<Document>(RowKey.OfDocument(batches[0].Id), Stop))!.Text);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Open_FileOfAnEarlierVersion_KnowsItsPeopleAndKeys(string file)
    {
        Take(file);
        await using var store = SqliteStore.Open(_data.File);

        Assert.Equal("Zoë Researcher", (await store.FindAsync<User>(RowKey.OfUser(FrozenBooks.Researcher), Stop))!.Name);
        Assert.Equal(3, (await store.ListAsync(new MembershipsOfUser(FrozenBooks.Researcher, 10), Stop)).Count);
        var keys = await store.ListAsync(new AccessKeysOfBook(FrozenBooks.Dollars, 10), Stop);
        Assert.Equal([("AKIAFROZENKEY", "0100FF", false), ("AKIAREVOKED", "02", true)],
            keys.Select(key => (key.KeyId, Convert.ToHexString(key.SealedSecret.Span), key.RevokedAt is not null)));
        var token = await store.FindAsync<Token>(RowKey.OfToken(FrozenBooks.Token), Stop);
        Assert.Equal(
            (FrozenBooks.TokenId, "frozen", true, Given.Start.AddYears(100)),
            (token!.Id, token.Label, token.ReadOnly, token.ExpiresAt));
        var batch = new Batch([TopUp(1, "mturk:second", FrozenBooks.Dollars)], BookTime.Of(Given.Start));
        await using var transaction = await store.BeginAsync(Stop);
        await transaction.LoadAsync(batch, Stop);
        var receipt = Assert.Single(batch.Answers).Value.Receipt;
        Assert.Equal((2L, Amount(9_999.99m)), (receipt.Transfer, receipt.Available));
        var house = await store.FindAsync<House>(RowKey.House, Stop);
        Assert.Equal(file is "version-1.sql" ? null : Given.Start.AddDays(1), house?.Seen);
        Assert.Null(house?.Jump);
        if (file is "version-1.sql") return;
        var signIn = await store.FindAsync<SignIn>(RowKey.OfSignIn(Site.Console, FrozenBooks.Researcher), Stop);
        Assert.Equal(("zoë@example.org", "a hash", 1, null), (signIn!.Name, signIn.PasswordHash, signIn.Failures, signIn.Link));
        Assert.Equal(["Größe", ""], signIn.Sessions.All.Select(one => one.Label));
        Assert.NotNull(signIn.FindSession(FrozenBooks.Token, Given.Start));
        var name = await store.FindAsync<SignInName>(RowKey.OfSignInName(Site.WorkSite, "worker@example.org"), Stop);
        Assert.Equal(FrozenBooks.Participant, name!.Person);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Open_FileOfAnEarlierVersion_GoesOnFromThere(string file)
    {
        Take(file);
        await using (var ledger = _data.Start(_clock))
        {
            var receipt = await ledger.Must(TopUp(1, book: FrozenBooks.Dollars));
            Assert.Equal((7L, Amount(9_997.49m)), (receipt.Transfer, receipt.Available));
        }

        await using var reopened = _data.Start(_clock);
        Assert.Equal(new AuditReport(3, TransfersIn(file) + 1, null), await reopened.MustPassAudit());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Open_FileOfAnEarlierVersion_FindsEachRowByItsKey(string file)
    {
        Take(file);
        await using var store = SqliteStore.Open(_data.File);

        foreach (var kind in Catalogue.Kinds.Select(kind => kind.Kind))
            await foreach (var row in store.RowsAsync(kind, Stop))
                Assert.Equal(row, await store.FindAsync<Row>(row.Key, Stop));
    }

    /// <summary>The first version knew no one-off payment.</summary>
    private static long TransfersIn(string file) => file is "version-1.sql" ? 17 : 18 + BalanceMark.Every;

    [Fact]
    public async Task Files_OfEveryVersion_AreThere()
    {
        var newest = $"version-{SqliteSchema.Newest}.sql";
        if (!File.Exists(Frozen(newest)))
        {
            await using (var ledger = _data.Start(_clock)) await FrozenBooks.WriteAsync(ledger, _clock);
            await File.WriteAllTextAsync(Frozen(newest + ".new"), FrozenText.Of(_data.File), Stop);
            Assert.Fail(
                $"{newest} was not there, and was made: copy {Frozen(newest + ".new")} to Frozen/{newest} and commit it.");
        }
        Assert.Equal(
            Enumerable.Range(1, SqliteSchema.Newest).Select(version => $"version-{version}.sql"), Files.Select(row => row.Data));
    }

    private static string Frozen(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private void Take(string file) => FrozenText.Restore(File.ReadAllText(Frozen(file)), _data.File);
}
