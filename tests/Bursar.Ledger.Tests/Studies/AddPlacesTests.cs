namespace Bursar.Ledger.Tests;

public sealed class AddPlacesTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void AddPlaces_ActiveStudy_ReservesTheirCost()
    {
        var book = _store.OpenBook(10);
        var study = _store.PublishStudy(book, reward: 1, places: 3);

        var receipt = _store.Must(new AddPlaces(study, 2));

        Assert.Equal(new Receipt(study, 3, Amount(5), Start), receipt);
        var transfer = _store.Transfers[2];
        Assert.Equal((TransferKind.Reserve, Account.Available, Account.Held(study)), (transfer.Kind, transfer.From, transfer.To));
        Assert.Equal((Breakdown.Unpriced(Amount(2)), study), (transfer.Amount, transfer.Subject));
        Assert.Equal((5, 5), (_store.StudyOf(study).Places, _store.StudyOf(study).Open));
        Assert.Equal(Amount(5), _store.StudyOf(study).Held.Total);
        Assert.Null(_store.Audit(book));
    }

    [Fact]
    public void AddPlaces_StoppedStudy_IsActiveAgainWithOnlyTheNewPlacesOpen()
    {
        var book = _store.OpenBook(10);
        var study = _store.PublishStudy(book, reward: 1, places: 3);
        _store.Must(new StopStudy(study));

        _store.Must(new AddPlaces(study, 2));

        Assert.Equal(StudyState.Active, _store.StudyOf(study).State);
        Assert.Equal((5, 3, 2), (_store.StudyOf(study).Places, _store.StudyOf(study).Closed, _store.StudyOf(study).Open));
        Assert.Equal(Amount(2), _store.StudyOf(study).Held.Total);
        Assert.Null(_store.Audit(book));
    }

    [Fact]
    public void AddPlaces_StudyStoppedBeforeItExpires_CanExpireAgain()
    {
        var book = _store.OpenBook(10);
        var study = _store.PublishStudy(book, reward: 1, places: 3, expiresAt: Start.AddDays(1));
        _store.Must(new StopStudy(study));
        _store.Must(new AddPlaces(study, 2));
        _store.Now = Start.AddDays(1);

        _store.Must(new SettleStudy(study));

        Assert.Equal((5, 0), (_store.StudyOf(study).Closed, _store.StudyOf(study).Open));
        Assert.Equal(Amount(10), _store.BookOf(book).Spendable);
        Assert.Null(_store.Audit(book));
    }

    /// <summary>Money reserved for places that cannot be taken would be locked for nothing.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AddPlaces_AfterTheStudyExpired_LapseAndCostNothingBeforeAndAfterTheSweep(bool sweptFirst)
    {
        var book = _store.OpenBook(10);
        var study = _store.PublishStudy(book, reward: 1, places: 3, expiresAt: Start.AddDays(1));
        _store.Now = Start.AddDays(1);
        Command[] commands = [new SettleStudy(study), new AddPlaces(study, 1)];

        foreach (var command in sweptFirst ? commands : commands.Reverse()) _store.Must(command);

        var expired = _store.StudyOf(study);
        Assert.Equal(
            (StudyState.Stopped, 4, 4, 4, 0), (expired.State, expired.Places, expired.Closed, expired.Lapsed, expired.Open));
        Assert.Equal(Amount(10), _store.BookOf(book).Spendable);
        Assert.Null(_store.Audit(book));
    }

    /// <summary>What was stopped stays closed, also when the end of the offer moves on later.</summary>
    [Fact]
    public void AddPlaces_StoppedStudy_ClosesTheOthersForGood()
    {
        var book = _store.OpenBook(10);
        var study = _store.PublishStudy(book, reward: 1, places: 3, expiresAt: Start.AddDays(1));
        _store.Must(new StopStudy(study));
        _store.AssertPlaces(study, open: 0, closed: 3, lapsed: 3);

        _store.Must(new AddPlaces(study, 2));
        _store.Must(new SetExpiry(study, Start.AddDays(2)));

        _store.AssertPlaces(study, open: 2, closed: 3);
        _store.AssertMoney(book, available: 8, held: 2, paid: 0);
    }

    [Fact]
    public void AddPlaces_Draft_IsRefused()
        => _store.MustRefuse(new AddPlaces(_store.DraftStudy(_store.OpenBook(10), 1, 1), 1), RejectionCode.WrongState);

    [Fact]
    public void AddPlaces_SandboxBook_MovesNothing()
    {
        var book = _store.OpenMTurkBook(0, open => open with { Sandbox = true });
        var study = _store.OfferStudy(book, reward: 1, places: 3);

        Assert.Equal(0, _store.Must(new AddPlaces(study, 6)).Transfer);

        _store.AssertPlaces(study, open: 9);
        _store.AssertMoney(book, available: 10_000, held: 0, paid: 0);
    }

    [Fact]
    public void AddPlaces_MoreThanTheFundsCover_IsRefused()
    {
        var study = _store.PublishStudy(_store.OpenBook(10), reward: 1, places: 3);

        _store.MustRefuse(new AddPlaces(study, 8), RejectionCode.InsufficientFunds);
        _store.Must(new AddPlaces(study, 7));
        _store.MustRefuse(new AddPlaces(study, 1), RejectionCode.InsufficientFunds);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(Study.MaxPlaces)]
    [InlineData(int.MaxValue)]
    public void AddPlaces_NumberOutOfRange_IsRefused(int places)
        => _store.MustRefuse(new AddPlaces(_store.PublishStudy(_store.OpenBook(10), 1, 1), places), RejectionCode.InvalidValue);

    [Fact]
    public void AddPlaces_UpToTheMostPlaces_IsAccepted()
    {
        var study = _store.PublishStudy(_store.OpenBook(), reward: 0, places: 1);

        _store.MustRefuse(new AddPlaces(study, Study.MaxPlaces), RejectionCode.InvalidValue);
        _store.Must(new AddPlaces(study, Study.MaxPlaces - 1));

        Assert.Equal(Study.MaxPlaces, _store.StudyOf(study).Places);
    }

    /// <summary>MTurk's own rule: a HIT of fewer than ten assignments cannot be extended to ten.</summary>
    [Theory]
    [InlineData(8, 1, true)]
    [InlineData(8, 2, false)]
    [InlineData(10, 1, true)]
    public void AddPlaces_ToTenOnMTurksPrices_IsRefused(int places, int more, bool accepted)
    {
        var book = _store.OpenBook(100, open => open with { MTurkPricing = Pricing.MTurk });
        var study = _store.PublishStudy(book, reward: 1, places);

        if (accepted) _store.Must(new AddPlaces(study, more));
        else Assert.Equal(
            "A study of 10 places costs another price a place.",
            _store.MustRefuse(new AddPlaces(study, more), RejectionCode.PriceWouldChange));
    }

    [Fact]
    public void AddPlaces_ToTenWhereTheFeeStaysTheMinimum_IsRefusedToo()
    {
        var book = _store.OpenBook(100, open => open with { MTurkPricing = Pricing.MTurk });

        _store.MustRefuse(new AddPlaces(_store.PublishStudy(book, reward: 0.01m, places: 9), 1), RejectionCode.PriceWouldChange);
    }

    [Fact]
    public void AddPlaces_CostOverTheRange_IsRefused()
    {
        var book = _store.OpenBook(change: open => open with { CreditLimit = Money.MaxAmount });
        var study = _store.PublishStudy(book, Money.MaxAmount.Units / (decimal)Money.UnitsPerMain, 1);

        _store.MustRefuse(new AddPlaces(study, 10_000), RejectionCode.OutOfRange);
    }

    [Fact]
    public void AddPlaces_UnknownStudy_IsRefused()
        => _store.MustRefuse(new AddPlaces(_store.OpenBook(10), 1), RejectionCode.NotFound);
}
