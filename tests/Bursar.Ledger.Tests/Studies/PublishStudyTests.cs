namespace Bursar.Ledger.Tests;

public sealed class PublishStudyTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void PublishStudy_Draft_ReservesItsWholeCost()
    {
        var book = _store.OpenBook(10, open => open with { MTurkPricing = Pricing.MTurk });
        var study = _store.DraftStudy(book, reward: 1, places: 3);

        var receipt = _store.Must(new PublishStudy(study) { Key = RequestKey.From(book.Book, "k3") });

        var cost = new Breakdown(Amount(3), Amount(0.60m), Money.Zero);
        Assert.Equal(new Receipt(study, 2, Amount(6.40m), Start), receipt);
        var transfer = _store.Transfers[1];
        Assert.Equal((TransferKind.Reserve, Account.Available, Account.Held(study)), (transfer.Kind, transfer.From, transfer.To));
        Assert.Equal((cost, study, "k3"), (transfer.Amount, transfer.Subject, transfer.RequestKey));
        Assert.Equal((StudyState.Active, cost), (_store.StudyOf(study).State, _store.StudyOf(study).Held));
        Assert.Equal(new Breakdown(Amount(1), Amount(0.20m), Money.Zero), _store.StudyOf(study).UnitCost);
        Assert.Equal((cost, Amount(6.40m)), (_store.BookOf(book).Held, _store.BookOf(book).Spendable));
        Assert.Null(_store.Audit(book));
    }

    /// <summary>The documented sample: total 630 = 450 + 150 + 30, available 210 = 150 + 50 + 10.</summary>
    [Fact]
    public void PublishStudy_ThreePlacesOfAPound_LeavesTheDocumentedBalance()
    {
        var book = _store.OpenBook(6.30m, open => open with { Currency = Currency.GBP });

        _store.PublishStudy(book, reward: 1, places: 3, Origin.Prolific);

        Assert.Equal((150, 50, 10), _store.BookOf(book).SpendableParts.ToWholeMinor());
        Assert.Equal((450, 150, 30), _store.BookOf(book).TotalParts.ToWholeMinor());
        Assert.Equal((210, 630), (_store.BookOf(book).Spendable.WholeMinor, _store.BookOf(book).TotalParts.Total.WholeMinor));
    }

    [Fact]
    public void PublishStudy_EitherPriceList_IsPricedByIt()
    {
        var book = _store.OpenBook(100, open => open with { MTurkPricing = Pricing.MTurk });

        Assert.Equal(Pricing.MTurk.Place(Amount(1), 10), _store.StudyOf(_store.PublishStudy(book, 1, 10)).UnitCost);
        Assert.Equal(
            Pricing.Prolific.Place(Amount(1), 10), _store.StudyOf(_store.PublishStudy(book, 1, 10, Origin.Prolific)).UnitCost);
    }

    [Fact]
    public void PublishStudy_SixHoldsOfAThousandOnFiveThousand_RefusesTheSixth()
    {
        var book = _store.OpenBook(5_000);
        for (var i = 0; i < 5; i++) _store.PublishStudy(book, reward: 1_000, places: 1);

        var sixth = _store.DraftStudy(book, reward: 1_000, places: 1);

        Assert.Equal(
            "This needs 1000.00, and 0.00 is available.",
            _store.MustRefuse(new PublishStudy(sixth), RejectionCode.InsufficientFunds));
        Assert.Equal(StudyState.Draft, _store.StudyOf(sixth).State);
        Assert.Null(_store.Audit(book));
    }

    [Fact]
    public void PublishStudy_SixHoldsInOneBatch_RefusesTheSixth()
    {
        var book = _store.OpenBook(5_000);
        var drafts = Enumerable.Range(0, 6).Select(_ => _store.DraftStudy(book, 1_000, 1)).ToList();
        var set = new WorkingSet();

        var outcomes = drafts.Select(draft => _store.Decide(set, new PublishStudy(draft)).Rejection?.Code).ToList();
        _store.Commit(set);

        Assert.Equal([null, null, null, null, null, RejectionCode.InsufficientFunds], outcomes);
        Assert.Equal(StudyState.Draft, _store.StudyOf(drafts[5]).State);
        Assert.Null(_store.Audit(book));
    }

    [Fact]
    public void PublishStudy_OneUnitShort_IsRefusedAndStaysADraft()
    {
        var book = _store.OpenBook(9.9999m);
        var study = _store.DraftStudy(book, reward: 10, places: 1);

        _store.MustRefuse(new PublishStudy(study), RejectionCode.InsufficientFunds);
        _store.Must(new TopUp(book.Book, new(1), Currency.USD, ""));
        _store.Must(new PublishStudy(study));

        Assert.Equal(Money.Zero, _store.BookOf(book).Spendable);
    }

    [Fact]
    public void PublishStudy_OnCredit_UsesItUpToTheLimit()
    {
        var book = _store.OpenBook(10, open => open with { CreditLimit = Amount(5) });

        _store.MustRefuse(new PublishStudy(_store.DraftStudy(book, 15.01m, 1)), RejectionCode.InsufficientFunds);
        _store.PublishStudy(book, reward: 15, places: 1);

        Assert.Equal(Amount(-5), _store.BookOf(book).Available.Total);
        Assert.Equal(Money.Zero, _store.BookOf(book).Spendable);
        Assert.Null(_store.Audit(book));
    }

    [Fact]
    public void PublishStudy_CostingNothing_IsActiveWithNoTransfer()
    {
        var book = _store.OpenBook();

        var study = _store.PublishStudy(book, reward: 0, places: 3);

        Assert.Equal(StudyState.Active, _store.StudyOf(study).State);
        Assert.Empty(_store.Transfers);
        Assert.Null(_store.Audit(book));
    }

    [Fact]
    public void PublishStudy_CostOverTheRange_IsRefused()
    {
        var book = _store.OpenBook(10, open => open with { ProlificPricing = new() { FeeRate = new(Ratio.MaxPart, 1) } });
        var most = Money.MaxAmount.Units / (decimal)Money.UnitsPerMain;

        _store.MustRefuse(new PublishStudy(_store.DraftStudy(book, most, Study.MaxPlaces)), RejectionCode.OutOfRange);
        _store.MustRefuse(
            // One place is too much.
            new DraftStudy(book.Book, "Read a page", Money.MaxAmount, 1, Origin.Prolific), RejectionCode.OutOfRange);
    }

    [Fact]
    public void PublishStudy_AfterItsExpiry_IsRefusedAndReservesNothing()
    {
        var book = _store.OpenBook(10);
        var study = _store.DraftStudy(book, reward: 1, places: 1, expiresAt: Start.AddDays(1));
        var other = _store.DraftStudy(book, reward: 1, places: 1, expiresAt: Start.AddDays(1));
        _store.Now = Start.AddDays(1).AddMicroseconds(-1);
        _store.Must(new PublishStudy(study));
        _store.Now = Start.AddDays(1);

        Assert.Equal($"Study {other} has expired.", _store.MustRefuse(new PublishStudy(other), RejectionCode.WrongState));
        Assert.Equal((Start.AddDays(1), null), (_store.StudyOf(study).Due, _store.StudyOf(other).Due));
    }

    [Fact]
    public void PublishStudy_Twice_IsRefused()
    {
        var book = _store.OpenBook(10);
        var study = _store.PublishStudy(book, reward: 1, places: 1);

        Assert.Equal(
            $"Study {study} is Active, not Draft.", _store.MustRefuse(new PublishStudy(study), RejectionCode.WrongState));
        _store.Must(new StopStudy(study));
        _store.MustRefuse(new PublishStudy(study), RejectionCode.WrongState);
    }

    [Fact]
    public void PublishStudy_UnknownStudyOrBook_IsRefused()
    {
        var book = _store.OpenBook(10);
        var study = _store.DraftStudy(book, 1, 1);

        _store.MustRefuse(new PublishStudy(study with { High = study.High + 1 }), RejectionCode.NotFound);
        _store.MustRefuse(new PublishStudy(study with { Low = study.Low + 1 }), RejectionCode.NotFound);
        _store.MustRefuse(new PublishStudy(book), RejectionCode.NotFound);
        _store.MustRefuse(new PublishStudy(default), RejectionCode.NotFound);
        _store.MustRefuse(new PublishStudy(ObjectId.InBook(Start, 8, 1)), RejectionCode.NotFound);
    }
}
