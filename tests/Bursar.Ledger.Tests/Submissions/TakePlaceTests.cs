namespace Bursar.Ledger.Tests;

public sealed class TakePlaceTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void TakePlace_OpenPlace_TakesItAndMovesNothing()
    {
        var book = _store.OpenBook(10);
        var study = _store.PublishStudy(book, reward: 1, places: 2);
        _store.Now = Start.AddHours(1);

        var receipt = _store.Must(new TakePlace(study, Worker));

        var id = ObjectId.InBook(Start.AddHours(1), book.Book, 2);
        Assert.Equal(new Receipt(id, 0, Amount(8), Start.AddHours(1)), receipt);
        Assert.Equal(
            new Submission { Id = id, Study = study, Participant = Worker, State = SubmissionState.Taken, TakenAt = Start.AddHours(1) },
            _store.SubmissionOf(id));
        Assert.Equal((1, 1, 2), (_store.StudyOf(study).Taken, _store.StudyOf(study).Open, _store.StudyOf(study).Payable));
        Assert.Equal(Amount(2), _store.StudyOf(study).Held.Total);
        Assert.Equal(2, _store.Transfers.Count);
    }

    [Fact]
    public void TakePlace_EveryPlaceTaken_IsRefused()
    {
        var study = _store.PublishStudy(_store.OpenBook(10), reward: 1, places: 2);
        var first = _store.TakePlace(study);
        Assert.NotEqual(first, _store.TakePlace(study));

        _store.MustRefuse(new TakePlace(study, Worker), RejectionCode.NoPlaceFree);
        _store.Must(new ApproveSubmission(study, first)); // A paid place does not open again.
        _store.MustRefuse(new TakePlace(study, Worker), RejectionCode.NoPlaceFree);
    }

    [Fact]
    public void TakePlace_DraftStoppedOrUnknown_IsRefused()
    {
        var book = _store.OpenBook(10);
        var study = _store.DraftStudy(book, reward: 1, places: 2);

        _store.MustRefuse(new TakePlace(study, Worker), RejectionCode.WrongState);
        _store.Must(new PublishStudy(study));
        _store.Must(new StopStudy(study));
        _store.MustRefuse(new TakePlace(study, Worker), RejectionCode.WrongState);
        _store.MustRefuse(new TakePlace(book, Worker), RejectionCode.NotFound);
    }
}
