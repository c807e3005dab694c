namespace Bursar.Ledger.Tests;

/// <summary>What each operation of MTurk does to the money, one after the other on one account of 100.00.</summary>
public sealed class MTurkLifecycleTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void EveryOperation_OnAPrepaidAccount_MovesWhatIsDocumented() => Live(_store.OpenMTurkBook(100), 100);

    /// <summary>AWS Billing: the same, against a limit instead of what was paid in.</summary>
    [Fact]
    public void EveryOperation_OnAnAccountBilledLater_MovesTheSame()
        => Live(_store.OpenMTurkBook(0, open => open with { CreditLimit = Amount(100) }), 100);

    [Fact]
    public void EveryOperation_OnAnAccountBilledLaterAndPrepaid_MovesTheSame()
        => Live(_store.OpenMTurkBook(30, open => open with { CreditLimit = Amount(70) }), 100);

    private void Live(ObjectId book, decimal all)
    {
        // CreateHITType: no money.
        var type = new Document(ObjectId.OfText(book.Book, "type"), "type");
        _store.Must(new KeepDocument(type));
        AssertMoney(held: 0, paid: 0);

        // CreateHIT: 4 × (1.00 + 0.20).
        var hit = _store.OfferStudy(
            book, reward: 1, places: 4, draft => draft with { Template = type.Subject, KeepFor = TimeSpan.FromDays(120) });
        AssertMoney(held: 4.80m, paid: 0);

        // CreateAdditionalAssignmentsForHIT: two more; not to ten.
        _store.Must(new AddPlaces(hit, 2));
        AssertMoney(held: 7.20m, paid: 0);
        _store.MustRefuse(new AddPlaces(hit, 4), RejectionCode.PriceWouldChange);

        // Accepted, returned, abandoned, submitted: none.
        var works = Enumerable.Range(1, 4).Select(i => _store.TakePlace(hit, new ObjectId(1, (ulong)i))).ToList();
        _store.Must(new ReturnSubmission(hit, works[3], new ObjectId(1, 4)));
        for (var i = 0; i < 3; i++) _store.Must(new SubmitWork(hit, works[i]));
        AssertMoney(held: 7.20m, paid: 0);

        // ApproveAssignment: from the hold.
        _store.Must(new ApproveSubmission(hit, works[0]));
        AssertMoney(held: 6, paid: 1.20m);

        // RejectAssignment: back to what is available.
        _store.Must(new RejectSubmission(hit, works[1], Reopens: false));
        AssertMoney(held: 4.80m, paid: 1.20m);

        // SendBonus: 0.50 and 0.10.
        _store.Must(new PayBonus(hit, works[1], Amount(0.50m), "Nearly"));
        AssertMoney(held: 4.80m, paid: 1.80m);

        // ApproveAssignment, OverrideRejection: charged again.
        _store.Must(new ApproveSubmission(hit, works[1]) { OverridesRejection = true });
        AssertMoney(held: 4.80m, paid: 3);

        // UpdateHITTypeOfHIT: four places that may still be paid at 1.80 instead of 1.20.
        _store.Must(
            new ChangeTerms(hit, "Read two pages", Amount(1.50m))
            {
                TimeLimit = TimeSpan.FromHours(1),
                ApproveAfter = TimeSpan.FromDays(3),
            });
        AssertMoney(held: 7.20m, paid: 3);

        // UpdateExpirationForHIT to the past: places not accepted are released, those awaiting a decision stay held.
        _store.Must(new SetExpiry(hit, DateTimeOffset.UnixEpoch));
        AssertMoney(held: 1.80m, paid: 3);

        // UpdateHITReviewStatus: none.
        _store.Must(new ReviewStudy(hit, UnderReview: true));
        _store.MustRefuse(new DeleteStudy(hit), RejectionCode.WrongState);
        AssertMoney(held: 1.80m, paid: 3);

        // Approved automatically: like a manual approval, at the promised time.
        _store.Now = Start.AddDays(3);
        _store.Must(new SettleSubmission(hit, works[2], new ObjectId(1, 3)));
        AssertMoney(held: 0, paid: 4.80m);

        // DeleteHIT: no money left to move.
        _store.Must(new DeleteStudy(hit));
        AssertMoney(held: 0, paid: 4.80m);

        void AssertMoney(decimal held, decimal paid) => _store.AssertMoney(book, all - held - paid, held, paid);
    }

    [Fact]
    public void EveryOperation_OnASandboxAccount_MovesNothing()
    {
        var book = _store.OpenMTurkBook(0, open => open with { Sandbox = true });
        var hit = _store.OfferStudy(book, reward: 1_000, places: 9);
        var work = _store.SubmitWork(hit);
        var other = _store.SubmitWork(hit, Colleague);

        Command[] commands =
        [
            new ChangeTerms(hit, "t", Amount(2_000)) { TimeLimit = TimeSpan.FromHours(1), ApproveAfter = TimeSpan.FromDays(3) },
            new ApproveSubmission(hit, work),
            new RejectSubmission(hit, other, Reopens: false),
            new PayBonus(hit, other, Amount(20_000), ""),
            new ApproveSubmission(hit, other) { OverridesRejection = true },
            new SetExpiry(hit, Start),
            new SetExpiry(hit, Start.AddDays(1)),
            new StopStudy(hit),
            new ReviewStudy(hit, UnderReview: true),
            new DeleteStudy(hit),
        ];
        foreach (var command in commands)
        {
            Assert.Equal(0, _store.Must(command).Transfer);
            _store.AssertMoney(book, available: 10_000, held: 0, paid: 0);
        }
        _store.AssertPlaces(hit, open: 0, paid: 2, closed: 7, lapsed: 7);
        Assert.Empty(_store.Transfers);
    }
}
