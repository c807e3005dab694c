namespace Bursar.Ledger.Tests;

public sealed class BlockTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;

    public BlockTests() => _book = _store.OpenBook(100);

    [Fact]
    public void Block_AParticipant_KeepsThemFromEveryStudyOfTheBookUntilItIsLifted()
    {
        var (hit, study) = (_store.PublishStudy(_book, 1, 2), _store.PublishStudy(_book, 1, 2, Origin.Prolific));

        _store.Must(new BlockParticipant(_book.Book, Worker, "Clicks anything"));

        foreach (var one in new[] { hit, study })
            Assert.Contains(
                "blocked", _store.MustRefuse(new TakePlace(one, Worker), RejectionCode.NotEligible), StringComparison.Ordinal);
        _store.TakePlace(hit, Colleague);
        _store.Must(new UnblockParticipant(_book.Book, Worker));
        _store.TakePlace(hit);
    }

    [Fact]
    public void Block_WorkThatIsTaken_GoesOn()
    {
        var study = _store.PublishStudy(_book, 1, 1);
        var submission = _store.TakePlace(study);

        _store.Must(new BlockParticipant(_book.Book, Worker, "Too late"));

        _store.Must(new SubmitWork(study, submission));
        _store.Must(new ApproveSubmission(study, submission));
        _store.AssertMoney(_book, available: 99, held: 0, paid: 1);
    }

    [Fact]
    public void Block_TwiceAndLiftedTwice_HasTheLastReasonAndTwoEvents()
    {
        _store.Must(new BlockParticipant(_book.Book, Worker, "First"));
        _store.Now = Start.AddDays(1);
        _store.Must(new BlockParticipant(_book.Book, Worker, "Second"));
        Assert.Equal(
            new Block
            {
                Book = _book.Book,
                Participant = Worker,
                IsActive = true,
                Reason = "Second",
                BlockedAt = Start.AddDays(1),
            },
            _store.Find<Block>(RowKey.OfBlock(_book.Book, Worker)));
        for (var i = 0; i < 2; i++) _store.Must(new UnblockParticipant(_book.Book, Worker));
        _store.Must(new UnblockParticipant(_book.Book, Colleague));

        Assert.Equal(
            [EventKind.ParticipantBlocked, EventKind.ParticipantUnblocked],
            _store.Events.Where(one => one.Kind >= EventKind.ParticipantBlocked).Select(one => one.Kind));
        Assert.All(
            _store.Events.Where(one => one.Kind >= EventKind.ParticipantBlocked),
            one => Assert.Equal(Worker, one.Participant));
    }

    [Fact]
    public void Block_WithoutAReasonOrABook_IsRefused()
    {
        _store.MustRefuse(new BlockParticipant(_book.Book, Worker, " "), RejectionCode.InvalidValue);
        _store.MustRefuse(
            new BlockParticipant(_book.Book, Worker, new string('r', Block.MaxReason + 1)), RejectionCode.InvalidValue);
        _store.MustRefuse(new BlockParticipant(9, Worker, "Why"), RejectionCode.NotFound);
        _store.MustRefuse(new UnblockParticipant(9, Worker), RejectionCode.NotFound);
    }
}
