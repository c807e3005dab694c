namespace Bursar.Ledger.Tests;

public sealed class ScreenOutSubmissionsTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;
    private readonly ObjectId[] _submissions;

    public ScreenOutSubmissionsTests()
    {
        _book = _store.OpenBook(10);
        _study = _store.PublishStudy(_book, reward: 1, places: 5, Origin.Prolific);
        _submissions = [_store.SubmitWork(_study), _store.SubmitWork(_study, Colleague)];
    }

    [Theory]
    [InlineData(false, 4.40, 4.20, 5, 3)]
    [InlineData(true, 1.60, 7.00, 7, 5)]
    public void ScreenOut_OfTwo_PaysThemAndReleasesTheirPlaces(bool adds, decimal available, decimal held, int places, int open)
    {
        _store.Must(new ScreenOutSubmissions(_study, _submissions, Amount(0.50m), adds));

        var study = _store.StudyOf(_study);
        Assert.Equal((Amount(available), Amount(held)), (_store.BookOf(_book).Spendable, study.Held.Total));
        Assert.Equal((places, open, 2, 0, 0), (study.Places, study.Open, study.Closed, study.Taken, study.Paid));
        Assert.All(
            _submissions,
            id => Assert.Equal(
                (SubmissionState.ScreenedOut, Amount(0.50m)),
                (_store.SubmissionOf(id).State, _store.SubmissionOf(id).PaidInstead)));
        Assert.Null(_store.Audit(_book));
        _store.MustRefuse(new ScreenOutSubmissions(_study, _submissions, Amount(0.50m), adds), RejectionCode.WrongState);
    }

    [Fact]
    public void ScreenOut_InAStoppedStudy_AddsNoPlaces()
    {
        _store.Must(new StopStudy(_study));
        _store.Must(new ScreenOutSubmissions(_study, _submissions, Amount(0.50m), AddsPlaces: true));
        Assert.Equal(
            (5, 0, Money.Zero), (_store.StudyOf(_study).Places, _store.StudyOf(_study).Open, _store.StudyOf(_study).Held.Total));
        Assert.Equal(Amount(8.60m), _store.BookOf(_book).Spendable);
        Assert.Null(_store.Audit(_book));
    }

    /// <summary>If one cannot be screened out, none is, and no trace is left.</summary>
    [Fact]
    public void ScreenOut_WhereOneCannotBe_DoesNothing()
    {
        var taken = _store.TakePlace(_study, new(0x6900_0002, 0xD));
        var elsewhere = _store.SubmitWork(_store.PublishStudy(_book, 1, 1, Origin.Prolific));
        Assert.Contains(taken.ToString(), Refuse([.. _submissions, taken], RejectionCode.WrongState), StringComparison.Ordinal);
        Assert.Contains(
            elsewhere.ToString(), Refuse([.. _submissions, elsewhere], RejectionCode.NotFound), StringComparison.Ordinal);
        Refuse([.. _submissions, BookId(8)], RejectionCode.NotFound);
        Refuse([.. _submissions, _submissions[0]], RejectionCode.WrongState);
        Refuse([], RejectionCode.InvalidValue);
        Refuse([.. Enumerable.Repeat(taken, 1_001)], RejectionCode.InvalidValue);
        Refuse(_submissions, RejectionCode.InvalidAmount, -0.01m);
        Refuse(_submissions, RejectionCode.InsufficientFunds, 4m);
        _store.Now = Start.AddDays(21);
        Refuse(_submissions, RejectionCode.WrongState);
    }

    /// <summary>As where places are added: the first ones would have cost more.</summary>
    [Fact]
    public void ScreenOut_WithPlacesThatWouldMakeTheStudyALargeOne_IsRefused()
    {
        var store = new MemoryStore();
        var book = store.OpenBook(100, open => open with { ProlificPricing = Pricing.MTurk });
        var study = store.PublishStudy(book, reward: 1, places: 9, Origin.Prolific);
        var screen = new ScreenOutSubmissions(study, [store.SubmitWork(study)], Amount(0.50m), AddsPlaces: true);

        store.MustRefuse(screen, RejectionCode.PriceWouldChange);
        store.Must(screen with { AddsPlaces = false });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000_000_000)]
    public void ScreenOut_ForTheLeastOrTheMost_PaysIt(long amount)
    {
        var store = new MemoryStore();
        var book = store.OpenBook(1, open => open with { ProlificPricing = Free, CreditLimit = Money.MaxAmount });
        var study = store.PublishStudy(book, reward: 0, places: 1, Origin.Prolific);
        var screen = new ScreenOutSubmissions(study, [store.SubmitWork(study)], Amount(amount), AddsPlaces: false);

        store.Must(screen);

        store.AssertMoney(book, available: 100_000_000_001 - amount, held: 0, paid: amount);
        store.MustRefuse(screen with { Amount = Money.MaxAmount + new Money(1) }, RejectionCode.InvalidAmount);
    }

    [Fact]
    public void ScreenOut_OfAThousand_IsTheMost()
    {
        var store = new MemoryStore();
        var study = store.PublishStudy(store.OpenBook(), reward: 0, places: 1_000, Origin.Prolific);
        ObjectId[] all = [.. Enumerable.Range(1, 1_000).Select(i => store.SubmitWork(study, new(0x6900_0009, (ulong)i)))];

        store.Must(new ScreenOutSubmissions(study, all, Money.Zero, AddsPlaces: false));

        store.AssertPlaces(study, open: 0, closed: 1_000);
    }

    private string Refuse(IReadOnlyList<ObjectId> ids, RejectionCode code, decimal amount = 0.50m)
        => _store.MustRefuse(new ScreenOutSubmissions(_study, ids, Amount(amount), AddsPlaces: true), code);
}
