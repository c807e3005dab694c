namespace Bursar.Ledger.Tests;

/// <summary>A sandbox book only pretends: everything works in it, and no money moves.</summary>
public sealed class SandboxBookTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;

    public SandboxBookTests() => _book = _store.OpenBook(change: open => open with { Sandbox = true, CreditLimit = Amount(5) });

    [Fact]
    public void Spendable_Always_IsTenThousand()
    {
        Assert.Equal("10000.00", _store.BookOf(_book).Spendable.ToString());
        Assert.Equal(Amount(10_000), _store.BookOf(_book).TotalParts.Total);
    }

    [Fact]
    public void PayerCommands_AreRefused()
    {
        _store.MustRefuse(new TopUp(_book.Book, Amount(1), Currency.USD, ""), RejectionCode.SandboxBook);
        _store.MustRefuse(new Refund(_book.Book, Amount(1), Currency.USD, ""), RejectionCode.SandboxBook);
    }

    [Fact]
    public void AStudysWholeLife_MovesNothing()
    {
        var study = _store.PublishStudy(_book, reward: 1_000_000, places: 2);
        _store.Must(new AddPlaces(study, 1));
        var receipt = _store.Must(new ApproveSubmission(study, _store.SubmitWork(study)));
        var rejected = _store.Must(new RejectSubmission(study, _store.SubmitWork(study, Colleague), Reopens: false));
        _store.Must(new StopStudy(study));

        Assert.Equal((0, 0), (receipt.Transfer, rejected.Transfer));
        Assert.Empty(_store.Transfers);
        Assert.Equal(Book.SandboxBalance, _store.BookOf(_book).Spendable);
        Assert.Equal(Breakdown.Zero, _store.BookOf(_book).Held);
        Assert.Equal(Breakdown.Zero, _store.StudyOf(study).Held);
        Assert.Equal((1, 2), (_store.StudyOf(study).Paid, _store.StudyOf(study).Closed));
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void PartsAndScreenOuts_MoveNothing()
    {
        var draft = new DraftStudy(_book.Book, "Read a page", Amount(1_000_000), 3, Origin.Prolific)
        {
            CompletionCodes = new([new("PART", CompletionAction.PayPart, Money.Zero) { ByPayer = true }]),
            Publish = true,
        };
        var study = _store.Must(draft).Subject;

        _store.Must(new CompleteSubmission(study, _store.SubmitWork(study), "PART") { Percent = 50 });
        _store.Must(new ScreenOutSubmissions(study, [_store.SubmitWork(study, Colleague)], Amount(100_000), AddsPlaces: false));
        _store.Must(new PauseStudy(study, Paused: true));

        Assert.Empty(_store.Transfers);
        _store.AssertPlaces(study, open: 1, paid: 1, closed: 1);
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void WhatFallsDue_HappensAndMovesNothing()
    {
        var study = _store.PublishStudy(_book, reward: 1, places: 3, expiresAt: Start.AddDays(1));
        var late = _store.TakePlace(study);
        var submitted = _store.SubmitWork(study, Colleague);
        _store.Now = Start.AddDays(21);

        _store.Must(new SettleStudy(study));
        _store.Must(new SettleSubmission(study, late, Worker));
        _store.Must(new SettleSubmission(study, submitted, Colleague));

        Assert.Empty(_store.Transfers);
        Assert.Equal((1, 2), (_store.StudyOf(study).Paid, _store.StudyOf(study).Closed));
        Assert.Null(_store.Audit(_book));
    }
}
