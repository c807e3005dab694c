namespace Bursar.Ledger.Tests;

public sealed class RewriteDraftTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;

    public RewriteDraftTests()
    {
        _book = _store.OpenBook(10);
        _study = _store.Must(
            new DraftStudy(_book.Book, "Read a page", Amount(1), 3, Origin.Prolific) { Document = "first" }).Subject;
    }

    private RewriteDraft Rewrite => new(_study, "Read two pages", Amount(3), 2, "second", Was: "first")
    {
        TimeLimit = TimeSpan.FromMinutes(20),
        Project = ObjectId.InBook(Start, 7, 99),
        CompletionCodes = new([new("DONE", CompletionAction.Approve, Money.Zero)]),
    };

    [Fact]
    public void RewriteDraft_Draft_IsPricedAnewAndMovesNothing()
    {
        var before = _store.StudyOf(_study);

        Assert.Equal(new Receipt(_study, 0, Amount(10), Start), _store.Must(Rewrite));

        Assert.Equal(
            before with
            {
                Title = "Read two pages",
                Reward = Amount(3),
                Places = 2,
                UnitCost = new(Amount(3), Amount(1), Amount(0.20m)),
                TimeLimit = TimeSpan.FromMinutes(20),
                Project = ObjectId.InBook(Start, 7, 99),
                CompletionCodes = Rewrite.CompletionCodes,
            },
            _store.StudyOf(_study));
        Assert.Equal("second", _store.Find<Document>(RowKey.OfDocument(_study))!.Text);
        _store.Must(new PublishStudy(_study));
        _store.AssertMoney(_book, available: 1.60m, held: 8.40m, paid: 0);
    }

    /// <summary>Two people at it at once: the second one sees that, and nothing of the first one's is lost.</summary>
    [Fact]
    public void RewriteDraft_ChangedMeanwhile_IsRefused()
    {
        _store.Must(Rewrite);

        Assert.Equal(
            $"{_study} was changed meanwhile.", _store.MustRefuse(Rewrite with { Title = "Another" }, RejectionCode.Changed));
        _store.Must(Rewrite with { Title = "Another", Was = "second" });
    }

    [Fact]
    public void RewriteDraft_OfAStudyWithoutADocument_GivesItOne()
    {
        var study = _store.DraftStudy(_book, reward: 1, places: 1, Origin.Prolific);

        _store.MustRefuse(Rewrite with { Study = study }, RejectionCode.Changed);
        _store.Must(Rewrite with { Study = study, Was = "" });

        Assert.Equal("second", _store.Find<Document>(RowKey.OfDocument(study))!.Text);
    }

    [Fact]
    public void RewriteDraft_NoDraft_IsRefused()
    {
        _store.Must(new PublishStudy(_study));
        _store.MustRefuse(Rewrite, RejectionCode.WrongState);
        _store.Must(new StopStudy(_study));
        _store.MustRefuse(Rewrite, RejectionCode.WrongState);
        _store.MustRefuse(Rewrite with { Study = BookId() }, RejectionCode.NotFound);
    }

    [Fact]
    public void RewriteDraft_WhatNoStudyCanBe_IsRefused()
    {
        _store.MustRefuse(Rewrite with { Title = " " }, RejectionCode.InvalidValue);
        _store.MustRefuse(Rewrite with { Reward = new(-1) }, RejectionCode.InvalidAmount);
        _store.MustRefuse(Rewrite with { Places = 0 }, RejectionCode.InvalidValue);
        _store.MustRefuse(Rewrite with { TimeLimit = TimeSpan.FromSeconds(29) }, RejectionCode.InvalidValue);
        _store.MustRefuse(
            Rewrite with { CompletionCodes = new([new("", CompletionAction.Review, Money.Zero)]) }, RejectionCode.InvalidValue);
        _store.MustRefuse(Rewrite with { Document = new string('d', Document.MaxLength + 1) }, RejectionCode.InvalidValue);
    }
}
