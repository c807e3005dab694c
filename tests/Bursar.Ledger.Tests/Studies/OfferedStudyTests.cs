namespace Bursar.Ledger.Tests;

/// <summary>CreateHIT: a study that is written and offered in one command.</summary>
public sealed class OfferedStudyTests
{
    private static readonly DraftStudy Draft = new(7, "Read a page", Amount(1), 3, Origin.MTurk) { Publish = true };
    private readonly MemoryStore _store = new();

    [Fact]
    public void DraftStudy_OfferedAtOnce_ReservesItsWholeCost()
    {
        var book = _store.OpenMTurkBook(10);
        var type = ObjectId.OfText(7, "type");

        var receipt = _store.Must(Draft with
        {
            Key = RequestKey.From(7, "k1"),
            ExpiresAt = Start.AddDays(1),
            Template = type,
            KeepFor = TimeSpan.FromDays(120),
            Document = "{}",
        });

        var cost = new Breakdown(Amount(1), Amount(0.20m), Money.Zero);
        var id = ObjectId.InBook(Start, 7, 1);
        Assert.Equal(new Receipt(id, 2, Amount(6.40m), Start), receipt);
        var transfer = _store.Transfers[1];
        Assert.Equal((TransferKind.Reserve, Account.Available, Account.Held(id)), (transfer.Kind, transfer.From, transfer.To));
        Assert.Equal((cost * 3, id, "k1"), (transfer.Amount, transfer.Subject, transfer.RequestKey));
        Assert.Equal(
            new Study
            {
                Id = id,
                Template = type,
                Title = "Read a page",
                State = StudyState.Active,
                Origin = Origin.MTurk,
                Reward = Amount(1),
                UnitCost = cost,
                Places = 3,
                Held = cost * 3,
                TimeLimit = TimeSpan.FromHours(1),
                ApproveAfter = TimeSpan.FromDays(21),
                ExpiresAt = Start.AddDays(1),
                KeepFor = TimeSpan.FromDays(120),
                CreatedAt = Start,
                PublishedAt = Start,
            },
            _store.StudyOf(id));
        Assert.Equal(new Document(id, "{}"), _store.Find<Document>(RowKey.OfDocument(id)));
        _store.AssertMoney(book, available: 6.40m, held: 3.60m, paid: 0);
    }

    /// <summary>No study, no document, no serial number: nothing was done.</summary>
    [Theory]
    [InlineData(3.59, false)]
    [InlineData(3.60, true)]
    public void DraftStudy_FundsMissing_IsRefusedWhole(double funds, bool accepted)
    {
        var book = _store.OpenMTurkBook((decimal)funds);

        if (!accepted)
            Assert.Equal(
                "This needs 3.60, and 3.59 is available.",
                _store.MustRefuse(Draft with { Document = "{}" }, RejectionCode.InsufficientFunds));
        else
            _store.Must(Draft with { Document = "{}" });

        Assert.Equal(accepted ? 1u : 0u, _store.BookOf(book).LastSerial);
    }

    [Fact]
    public void DraftStudy_SixOfferedOnFundsForFive_RefusesTheSixth()
    {
        var book = _store.OpenMTurkBook(5_000);
        var hit = Draft with { Reward = Amount(833.33m), Places = 1 }; // and a fee of 166.67
        var set = new WorkingSet();

        var codes = Enumerable.Range(0, 6).Select(_ => _store.Decide(set, hit).Rejection?.Code).ToList();
        _store.Commit(set);

        Assert.Equal([null, null, null, null, null, RejectionCode.InsufficientFunds], codes);
        _store.AssertMoney(book, available: 0, held: 5_000, paid: 0);
    }

    [Theory]
    [InlineData(9, 1.20)]
    [InlineData(10, 1.40)]
    public void DraftStudy_FromTenPlacesOn_CostsTwentyPercentMore(int places, double each)
    {
        var book = _store.OpenMTurkBook(100);

        _store.Must(Draft with { Places = places });

        _store.AssertMoney(book, available: 100 - places * (decimal)each, held: places * (decimal)each, paid: 0);
    }

    /// <summary>Masters 5 % of the reward; a premium qualification what the book's table says, for each place.</summary>
    [Fact]
    public void DraftStudy_WithQualifications_CostsTheirSurcharges()
    {
        var table = new SurchargeTable([.. SurchargeTable.Masters.Entries, new("PREMIUM1", Ratio.Zero, Amount(0.40m))]);
        var book = _store.OpenBook(100, open => open with { MTurkPricing = Pricing.MTurk with { Surcharges = table } });

        _store.Must(Draft with { Qualifications = ["2F1QJWKUDD8XADTFD2Q0G6UTO95ALH"] }); // 1.25
        _store.AssertMoney(book, available: 96.25m, held: 3.75m, paid: 0);
        _store.Must(Draft with { Qualifications = ["PREMIUM1"] }); // 1.60
        _store.AssertMoney(book, available: 91.45m, held: 8.55m, paid: 0);
        // 1.85
        _store.Must(Draft with { Qualifications = ["PREMIUM1", "2ARFPLSP75KLA8M8DH1HTEQVJT3SY6", "PREMIUM1"], Places = 10 });
        _store.AssertMoney(book, available: 72.95m, held: 27.05m, paid: 0);
        _store.Must(Draft with { Qualifications = ["000000000000000000L0"] }); // 1.20: one that costs nothing more
        _store.AssertMoney(book, available: 69.35m, held: 30.65m, paid: 0);
    }

    [Fact]
    public void DraftStudy_WithSurcharges_AddsPlacesAndPaysAtThePriceItWasWrittenAt()
    {
        var book = _store.OpenMTurkBook(10);
        var study = _store.Must(Draft with { Qualifications = ["2F1QJWKUDD8XADTFD2Q0G6UTO95ALH"] }).Subject;

        _store.Must(new AddPlaces(study, 1));
        _store.Must(new ApproveSubmission(study, _store.SubmitWork(study)));

        _store.AssertMoney(book, available: 5, held: 3.75m, paid: 1.25m);
    }

    [Fact]
    public void DraftStudy_SandboxBook_IsActiveAndMovesNothing()
    {
        var book = _store.OpenMTurkBook(0, open => open with { Sandbox = true });

        var study = _store.Must(Draft with { Reward = Money.MaxAmount }).Subject;

        Assert.Equal(StudyState.Active, _store.StudyOf(study).State);
        Assert.Empty(_store.Transfers);
        _store.AssertMoney(book, available: 10_000, held: 0, paid: 0);
    }

    [Fact]
    public void DraftStudy_OnCredit_UsesItUpToTheLimit()
    {
        var book = _store.OpenMTurkBook(0, open => open with { CreditLimit = Amount(3.60m) });

        _store.Must(Draft);
        _store.MustRefuse(Draft with { Reward = Money.Cent, Places = 1 }, RejectionCode.InsufficientFunds);

        _store.AssertMoney(book, available: 0, held: 3.60m, paid: 0);
        Assert.Equal(Amount(-3.60m), _store.BookOf(book).Available.Total);
    }

    [Fact]
    public void DraftStudy_OfferedAndExpired_IsRefused()
    {
        _store.OpenMTurkBook(10);

        _store.MustRefuse(Draft with { ExpiresAt = Start }, RejectionCode.WrongState);
        _store.Must(Draft with { ExpiresAt = Start.AddMicroseconds(1) });
    }

    [Fact]
    public void DraftStudy_DocumentAtItsLimit_IsKeptUnchangedAndOneLongerIsRefused()
    {
        _store.OpenMTurkBook(100);
        var longest = new string('\u00e9', Document.MaxLength);

        foreach (var text in new[] { "", "<a>\r\n\t\u2028\ud83d\ude00</a> ", longest })
            Assert.Equal(
                text, _store.Find<Document>(RowKey.OfDocument(_store.Must(Draft with { Document = text }).Subject))!.Text);
        Assert.Equal(
            "A document has at most 262144 characters.",
            _store.MustRefuse(Draft with { Document = longest + "x" }, RejectionCode.InvalidValue));
        _store.MustRefuse(Draft with { Document = "\0" }, RejectionCode.InvalidValue);
        _store.MustRefuse(Draft with { Document = "\ud83d" }, RejectionCode.InvalidValue);
        Assert.Null(_store.Find<Document>(RowKey.OfDocument(_store.Must(Draft).Subject)));
    }

    [Fact]
    public void DraftStudy_OfferedForATime_ExpiresWhenItHasPassed()
    {
        _store.OpenMTurkBook(10);
        _store.Now = Start.AddDays(1);

        var study = _store.Must(Draft with { Lifetime = TimeSpan.FromSeconds(1), ExpiresAt = Start }).Subject;
        var longest = _store.Must(Draft with { Lifetime = TimeSpan.FromDays(365) }).Subject;

        Assert.Equal(Start.AddDays(1).AddSeconds(1), _store.StudyOf(study).ExpiresAt);
        Assert.Equal(Start.AddDays(366), _store.StudyOf(longest).ExpiresAt);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(0.5)]
    [InlineData(365 * 86_400 + 1)]
    [InlineData(1e11)]
    public void DraftStudy_OfferedTooLongOrNotAtAll_IsRefused(double seconds)
    {
        _store.OpenMTurkBook(10);

        Assert.Equal(
            "A study is offered for 1 second to 365 days, in whole seconds.",
            _store.MustRefuse(Draft with { Lifetime = TimeSpan.FromSeconds(seconds) }, RejectionCode.InvalidValue));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(86_399)]
    [InlineData(86_400.5)]
    [InlineData(3650 * 86_400 + 1)]
    public void DraftStudy_KeptTooShortOrTooLongOrNotWhole_IsRefused(double seconds)
    {
        _store.OpenMTurkBook(10);

        Assert.Equal(
            "A study is kept for 1 to 3650 days, in whole seconds.",
            _store.MustRefuse(Draft with { KeepFor = TimeSpan.FromSeconds(seconds) }, RejectionCode.InvalidValue));
    }

    [Fact]
    public void DraftStudy_KeptAsShortAndAsLongAsCanBe_IsAccepted()
    {
        _store.OpenMTurkBook(10);

        _store.Must(Draft with { KeepFor = Study.MinKeepFor });
        _store.Must(Draft with { KeepFor = Study.MaxKeepFor });
    }
}
