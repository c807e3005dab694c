namespace Bursar.Storage.Tests;

/// <summary>Two nodes race: one has decided but not committed when the other begins, in either order.</summary>
public abstract partial class NodesConformance
{
    [Fact]
    public async Task Approve_SameSubmissionOnTwoNodes_PaysOnce()
    {
        await using var nodes = await StartAsync();
        var (study, submission) = await SubmittedAsync(nodes[0]);

        var (first, second) = await nodes.OneAfterTheOtherAsync(
            new ApproveSubmission(study, submission), new ApproveSubmission(study, submission));

        Assert.True(first.Accepted);
        Assert.Equal(RejectionCode.WrongState, second.Rejection!.Code);
        Assert.Single(await nodes[2].TransfersOf(), transfer => transfer.Kind == TransferKind.Payment);
        await nodes[2].MustPassAudit();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Approve_RacingAStop_BothAreDoneAndNothingStaysHeld(bool stopFirst)
    {
        await using var nodes = await StartAsync();
        var (study, submission) = await SubmittedAsync(nodes[0]);
        Command approve = new ApproveSubmission(study, submission), stop = new StopStudy(study);

        var (first, second) = stopFirst
            ? await nodes.OneAfterTheOtherAsync(stop, approve)
            : await nodes.OneAfterTheOtherAsync(approve, stop);

        Assert.True(first.Accepted && second.Accepted);
        var book = await nodes[2].BookOf();
        Assert.Equal(Money.Zero, book.Held.Total);
        Assert.Equal(Amount(100) - book.Paid.Total, book.Available.Total);
        await nodes[2].MustPassAudit();
    }

    [Fact]
    public async Task AddPlaces_WhileAPublishCommits_HoldsTheCostOfThemAll()
    {
        await using var nodes = await StartAsync();
        await nodes[0].OpenBook(funds: 100);
        var study = await DraftAsync(nodes[0]);

        var (first, second) = await nodes.OneAfterTheOtherAsync(new PublishStudy(study), new AddPlaces(study, 3));

        Assert.True(first.Accepted && second.Accepted);
        await MustHoldAsync(nodes[2], study, places: 5);
    }

    [Fact]
    public async Task AddPlaces_RacingAPublish_HoldsWhatIsOffered()
    {
        await using var nodes = await StartAsync();
        await nodes[0].OpenBook(funds: 1_000);
        for (var time = 0; time < 20; time++)
        {
            var study = await DraftAsync(nodes[0]);

            var adding = nodes.Next().Send(new AddPlaces(study, 3));
            var publishing = nodes.Next().Send(new PublishStudy(study));

            // A draft takes no more places: whoever is first, the study is offered, and what is offered is held.
            Assert.True((await publishing).Accepted);
            Assert.True((await adding).Accepted || (await adding).Rejection!.Code == RejectionCode.WrongState);
            await MustHoldAsync(nodes[2], study, places: (await adding).Accepted ? 5 : 2);
        }
    }

    [Fact]
    public async Task Refund_RacingAHoldForTheLastFunds_ExactlyOneIsDone()
    {
        await using var nodes = await StartAsync();
        await nodes[0].OpenBook(funds: 3);
        var study = await DraftAsync(nodes[0]);

        var (first, second) = await nodes.OneAfterTheOtherAsync(
            new PublishStudy(study), new Refund(Number, Amount(3), Currency.USD, "") { Key = Key("refund") });

        Assert.True(first.Accepted);
        Assert.Equal(RejectionCode.InsufficientFunds, second.Rejection!.Code);
        Assert.Equal(Amount(3), (await nodes[2].BookOf()).Total);
        await nodes[2].MustPassAudit();
    }

    [Fact]
    public async Task Publish_SixHoldsOnFundsForFiveFromEveryNode_FiveAreDone()
    {
        await using var nodes = await StartAsync();
        var unit = Pricing.MTurk.Place(Amount(1), 2) * 2;
        await nodes[0].OpenBook(funds: 5 * unit.Total.Units / (decimal)Money.UnitsPerMain);
        var studies = new List<ObjectId>();
        for (var i = 0; i < 6; i++) studies.Add(await DraftAsync(nodes[0]));

        var outcomes = await Task.WhenAll(studies.Select(study => nodes.Next().Send(new PublishStudy(study))));

        Assert.Equal(5, outcomes.Count(outcome => outcome.Accepted));
        Assert.Equal(RejectionCode.InsufficientFunds, Assert.Single(outcomes, outcome => !outcome.Accepted).Rejection!.Code);
        Assert.Equal(Money.Zero, (await nodes[2].BookOf()).Available.Total);
        await nodes[2].MustPassAudit();
    }

    private static async Task MustHoldAsync(Committer ledger, ObjectId study, int places)
    {
        var stored = await ledger.FindAsync<Study>(RowKey.OfStudy(study), Stop);
        Assert.Equal((places, stored!.UnitCost * places), (stored.Places, stored.Held));
        await ledger.MustPassAudit();
    }

    /// <summary>A draft of two places.</summary>
    private static async Task<ObjectId> DraftAsync(Committer ledger)
        => (await ledger.Must(new DraftStudy(Number, "Race", Amount(1), 2, Origin.MTurk))).Subject;

    /// <summary>A study of two places in a book with 100.00, the work of one of them submitted.</summary>
    private static async Task<(ObjectId Study, ObjectId Submission)> SubmittedAsync(Committer ledger)
    {
        await ledger.OpenBook(funds: 100);
        var study = await DraftAsync(ledger);
        await ledger.Must(new PublishStudy(study));
        var submission = (await ledger.Must(new TakePlace(study, new ObjectId(1, 1)))).Subject;
        await ledger.Must(new SubmitWork(study, submission));
        return (study, submission);
    }
}
