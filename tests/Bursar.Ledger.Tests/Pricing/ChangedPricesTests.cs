namespace Bursar.Ledger.Tests;

/// <summary>A book whose prices change: what is priced before keeps its price, and what comes later has the new one.</summary>
public sealed class ChangedPricesTests
{
    private static readonly Ratio Half = new(1, 2);

    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;

    public ChangedPricesTests()
        => _book = _store.OpenBook(100, open => open with { ProlificPricing = Free, MTurkPricing = Free });

    [Fact]
    public void Change_OfAFee_LeavesWhatIsReservedAndCountsForWhatComes()
    {
        var before = _store.PublishStudy(_book, reward: 2, places: 3);
        var draft = _store.DraftStudy(_book, reward: 2, places: 1);
        _store.AssertMoney(_book, available: 94, held: 6, paid: 0);

        _store.Must(new UpdateBook(_book.Book) { MTurkPricing = new() { FeeRate = Half } });

        _store.AssertMoney(_book, available: 94, held: 6, paid: 0);
        var work = _store.SubmitWork(before);
        _store.Must(new ApproveSubmission(before, work));
        _store.AssertMoney(_book, available: 94, held: 4, paid: 2);
        _store.Must(new AddPlaces(before, 1));
        _store.AssertMoney(_book, available: 92, held: 6, paid: 2);
        _store.Must(new PublishStudy(draft));
        _store.AssertMoney(_book, available: 90, held: 8, paid: 2);
        _store.PublishStudy(_book, reward: 2, places: 1);
        _store.AssertMoney(_book, available: 87, held: 11, paid: 2);
        _store.Must(new PayBonus(before, work, Amount(1), "thanks"));
        _store.AssertMoney(_book, available: 85.5m, held: 11, paid: 3.5m);
        _store.Must(new StopStudy(before));
        _store.AssertMoney(_book, available: 91.5m, held: 5, paid: 3.5m);
    }

    [Fact]
    public void Change_OfOneListAndOneTerm_LeavesTheOthers()
    {
        var edit = new PricingEdit { FeeRate = Half, MinimumFee = Amount(0.01m) };

        _store.Must(new UpdateBook(_book.Book) { ProlificPricing = edit });

        var book = _store.BookOf(_book);
        Assert.Equal(Free, book.MTurkPricing);
        Assert.Equal(Free with { FeeRate = Half, MinimumFee = Amount(0.01m) }, book.ProlificPricing);
    }

    [Fact]
    public void Change_ToWhatNoListCanSay_IsRefused()
    {
        _store.MustRefuse(
            new UpdateBook(_book.Book) { MTurkPricing = new() { Step = Money.Zero } }, RejectionCode.InvalidValue);
        _store.MustRefuse(
            new UpdateBook(_book.Book) { Title = "Other", ProlificPricing = new() { LargeStudyPlaces = 0 } },
            RejectionCode.InvalidValue);
        _store.MustRefuse(
            new UpdateBook(_book.Book) { ProlificPricing = new() { MinimumFee = new(-1) } }, RejectionCode.InvalidValue);
    }

    /// <summary>Also where nothing else happened in between, and where the clock stands still.</summary>
    [Fact]
    public void History_OfSeveralChanges_SaysWhatCountedWhen()
    {
        var study = _store.PublishStudy(_book, reward: 1, places: 1);
        var work = _store.SubmitWork(study);
        var first = Bonus(study, work);
        foreach (var rate in (Ratio[])[Half, new(1, 4)])
            _store.Must(new UpdateBook(_book.Book) { MTurkPricing = new() { FeeRate = rate } });
        var second = Bonus(study, work);
        _store.Now = Start.AddHours(1);
        _store.Must(new UpdateBook(_book.Book) { MTurkPricing = new() { FeeRate = Ratio.Zero } });
        var third = Bonus(study, work);

        var prices = _store.PricesOf(_book);
        Assert.Equal(
            [Ratio.Zero, new Ratio(1, 4), Ratio.Zero],
            new[] { first, second, third }.Select(one => prices.WhenMade(Origin.MTurk, one).FeeRate));
        Assert.Equal(
            [Ratio.Zero, new Ratio(1, 4), Ratio.Zero],
            _store.Transfers.TakeLast(3).Select(one => prices.AtTransfer(Origin.MTurk, one.Sequence).FeeRate));
        Assert.Equal(new Ratio(1, 4), prices.At(Origin.MTurk, Start.AddMinutes(59)).FeeRate);
        Assert.Equal(Ratio.Zero, prices.At(Origin.MTurk, Start.AddMinutes(60)).FeeRate);
        Assert.Equal(3, prices.Of(Origin.MTurk).Count());
        Assert.Equal([Free], prices.Of(Origin.Prolific));
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public async Task Balance_OfBeforeTheChange_IsSplitByThePricesOfThen()
    {
        _store.Now = Start.AddHours(1);
        _store.Must(new UpdateBook(_book.Book) { ProlificPricing = new() { FeeRate = Half } });
        var reader = new MemoryReader(_store);
        var book = _store.BookOf(_book);

        var then = await reader.BalanceAsync(book, Start.AddMinutes(59), TestContext.Current.CancellationToken);
        var now = await reader.BalanceAsync(book, Start.AddMinutes(60), TestContext.Current.CancellationToken);
        var both = await reader.BalancesAsync(
            book, Start, Start.AddHours(2), 10, 1_000, TestContext.Current.CancellationToken);

        Assert.Equal(Breakdown.Unpriced(Amount(100)), then.AvailableParts);
        Assert.Equal(Amount(33.3333m), now.AvailableParts.Fees);
        Assert.Equal([Money.Zero, Amount(33.3333m)], new[] { both[0], both[^1] }.Select(one => one.AvailableParts.Fees));
    }

    /// <summary>Whoever tampers with a bonus or a place is found by the list of its time, not by any list.</summary>
    [Fact]
    public void Audit_OfABonusAtALaterPrice_SaysSo()
    {
        var study = _store.PublishStudy(_book, reward: 1, places: 1);
        Bonus(study, _store.SubmitWork(study));
        var before = _store.BookOf(_book);
        var half = Free with { FeeRate = Half };
        var changed = before with { MTurkPricing = half, ProlificPricing = half };
        var change = new PricingChange
        {
            Book = _book.Book,
            Sequence = before.Events.Last + 1,
            At = Start,
            Transfer = 0,
            Serial = 0,
            MTurkBefore = Free,
            ProlificBefore = Free,
        };
        var audit = new BookAudit(changed, new(changed, [change]));

        var faults = _store.Transfers.Select(audit.Add).ToList();

        Assert.Contains("which is not its price", Assert.Single(faults, one => one is not null), StringComparison.Ordinal);
    }

    private ObjectId Bonus(ObjectId study, ObjectId work)
        => _store.Must(new PayBonus(study, work, Amount(1), "thanks")).Subject;
}
