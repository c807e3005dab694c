namespace Bursar.Ledger.Tests;

/// <summary>What happens automatically, by the ledger's own clock: in order, once, and completely.</summary>
public sealed class DueSweepTests
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(120);
    private readonly MemoryStore _store = new();
    private readonly MemoryLedger _ledger;
    private readonly ObjectId _book;
    private readonly ObjectId _study;

    public DueSweepTests()
    {
        _ledger = new(_store);
        _book = _store.OpenMTurkBook(10);
        _study = _store.OfferStudy(_book, reward: 1, places: 3, draft => draft with { KeepFor = Kept });
    }

    [Fact]
    public async Task Run_NothingDue_DoesNothing()
    {
        _ledger.MoveTo(Start.AddHours(1).AddMicroseconds(-1));
        _store.TakePlace(_study);

        Assert.Equal(0, await SweepAsync());
    }

    [Fact]
    public async Task Run_EachThingAtItsTime_MovesTheMoneyStepByStep()
    {
        _store.SubmitWork(_study);
        _store.TakePlace(_study, Colleague);
        _store.AssertMoney(_book, available: 6.40m, held: 3.60m, paid: 0);

        await AssertDoneAsync(1, Start.AddHours(1)); // Timed out: the place is open again.
        _store.AssertPlaces(_study, open: 2, taken: 1);
        await AssertDoneAsync(1, Start.AddDays(3)); // Approved automatically.
        _store.AssertMoney(_book, available: 6.40m, held: 2.40m, paid: 1.20m);
        await AssertDoneAsync(1, Start.AddDays(7)); // Expired.
        _store.AssertMoney(_book, available: 8.80m, held: 0, paid: 1.20m);
        await AssertDoneAsync(0, Start.AddDays(126));
        await AssertDoneAsync(1, Start.AddDays(127)); // Deleted.
        Assert.Equal(StudyState.Deleted, _store.StudyOf(_study).State);
        await AssertDoneAsync(0, Start.AddDays(10_000));
        _store.AssertMoney(_book, available: 8.80m, held: 0, paid: 1.20m);
    }

    /// <summary>
    /// More places than one page of the sweep: the study is deleted once all of them are decided, not kept for the same period
    /// again.
    /// </summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_AfterAJumpOverMoreThanAPage_PutsTheStudyAway(bool stopped)
    {
        const int places = 1_101;
        _store.Must(new TopUp(_book.Book, Amount(100), Currency.USD, "more"));
        var study = _store.OfferStudy(_book, reward: 0.01m, places, draft => draft with { KeepFor = Kept });
        for (var i = 0; i < places; i++) _store.TakePlace(study, new ObjectId(0x6900_0002, (ulong)(1_000 + i)));
        if (stopped) _store.Must(new StopStudy(study));

        _ledger.MoveTo(Start.AddDays(180));
        await SweepAsync();

        Assert.Equal(StudyState.Deleted, _store.StudyOf(study).State);
        _store.AssertPlaces(study, open: 0, closed: places, lapsed: places);
    }

    /// <summary>
    /// A clock that jumps half a year: everything has happened when the sweep is done, one thing after the other.
    /// </summary>
    [Fact]
    public async Task Run_AfterAJumpOverEverything_DoesAllOfIt()
    {
        _store.SubmitWork(_study);
        _store.TakePlace(_study, Colleague);

        await AssertDoneAsync(4, Start.AddDays(180));

        Assert.Equal(StudyState.Deleted, _store.StudyOf(_study).State);
        _store.AssertPlaces(_study, open: 0, paid: 1, closed: 2, lapsed: 2);
        _store.AssertMoney(_book, available: 8.80m, held: 0, paid: 1.20m);
    }

    /// <summary>Kept as short as can be with something undecided: it is kept again, and the sweep comes to an end.</summary>
    [Fact]
    public async Task Run_KeptShortlyWithSomethingUndecided_EndsAndComesBack()
    {
        var study = _store.OfferStudy(
            _book, reward: 1, places: 1, draft => draft with { KeepFor = Study.MinKeepFor, TimeLimit = TimeSpan.FromDays(365) });
        _store.TakePlace(study);
        _store.Must(new SetExpiry(study, Start));
        _store.Must(new SetExpiry(_study, Start.AddDays(1_000)));

        await AssertDoneAsync(1, Start.AddDays(1));
        await AssertDoneAsync(1, Start.AddDays(2));
        await AssertDoneAsync(2, Start.AddDays(365)); // Timed out, and deleted.

        Assert.Equal(StudyState.Deleted, _store.StudyOf(study).State);
    }

    /// <summary>Submissions whose study is missing stay due. They hold up nothing else, and the sweep comes to an end.</summary>
    [Fact]
    public async Task Run_AFullPageThatCannotBeDone_DoesWhatIsDueAfterIt()
    {
        var missing = ObjectId.InBook(Start, 7, 9_000);
        for (var i = 0; i < 500; i++)
        {
            _store.Put(new Submission
            {
                Id = ObjectId.InBook(Start, 7, (uint)(10_000 + i)),
                Study = missing,
                Participant = Worker,
                State = SubmissionState.Taken,
                TakenAt = Start,
                Due = Start,
            });
        }

        await AssertDoneAsync(1, Start.AddDays(7));

        Assert.Equal(StudyState.Stopped, _store.StudyOf(_study).State);
    }

    [Fact]
    public async Task Run_WhatItDid_IsToldWithItsKindAndWhenItWasDue()
    {
        _store.TakePlace(_study);
        _ledger.MoveTo(Start.AddDays(8));
        List<DueItem> told = [];

        await DueSweep.RunAsync(_ledger, told.Add, TestContext.Current.CancellationToken);

        Assert.Equal(
            [("submissions", Start.AddHours(1)), ("studies", Start.AddDays(7))], told.Select(one => (one.Kind.Name, one.Since)));
    }

    [Fact]
    public async Task Run_MoreThanAPage_DoesAllOfIt()
    {
        const int studies = 1_201; // more than two pages of 500
        var free = new DraftStudy(_book.Book, "t", Money.Zero, 1, Origin.Prolific)
        {
            Publish = true,
            ExpiresAt = Start.AddDays(1),
        };
        for (var i = 0; i < studies; i++) _store.Must(free);

        await AssertDoneAsync(studies, Start.AddDays(1));

        Assert.Equal(studies, _store.Rows.Values.OfType<Study>().Count(study => study.State == StudyState.Stopped));
    }

    private async Task AssertDoneAsync(int things, DateTimeOffset at)
    {
        _ledger.MoveTo(at);
        Assert.Equal(things, await SweepAsync());
        Assert.Equal(0, await SweepAsync());
        Assert.Null(_store.Audit(_book));
    }

    private Task<int> SweepAsync() => DueSweep.RunAsync(_ledger, TestContext.Current.CancellationToken);
}
