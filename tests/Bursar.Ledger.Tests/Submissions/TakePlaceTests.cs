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
            new Submission
            {
                Id = id,
                Study = study,
                Participant = Worker,
                State = SubmissionState.Taken,
                TakenAt = Start.AddHours(1),
                Due = Start.AddHours(2),
                Feedback = "",
                CompletionCode = "",
            },
            _store.SubmissionOf(id));
        Assert.Equal(
            new Participation(study, Worker, id) { FirstAt = Start.AddHours(1) },
            _store.Find<Participation>(RowKey.OfParticipation(study, Worker)));
        Assert.Equal((1, 1, 2), (_store.StudyOf(study).Taken, _store.StudyOf(study).Open, _store.StudyOf(study).Payable));
        Assert.Equal(Amount(2), _store.StudyOf(study).Held.Total);
        Assert.Equal(2, _store.Transfers.Count);
    }

    [Fact]
    public void TakePlace_EveryPlaceTaken_IsRefused()
    {
        var study = _store.PublishStudy(_store.OpenBook(10), reward: 1, places: 2);
        var first = _store.SubmitWork(study);
        Assert.NotEqual(first, _store.TakePlace(study, Colleague));

        _store.MustRefuse(new TakePlace(study, Payer), RejectionCode.NoPlaceFree);
        _store.Must(new ApproveSubmission(study, first)); // A paid place does not open again.
        _store.MustRefuse(new TakePlace(study, Payer), RejectionCode.NoPlaceFree);
    }

    [Fact]
    public void TakePlace_ByWhoHasOne_IsRefusedWhateverBecameOfIt()
    {
        var study = _store.PublishStudy(_store.OpenBook(20), reward: 1, places: 10);
        var taken = _store.TakePlace(study);
        var again = new TakePlace(study, Worker);

        Assert.Equal(
            $"Participant {Worker} has submission {taken} in this study.", _store.MustRefuse(again, RejectionCode.AlreadyExists));
        Assert.Equal(taken, _store.Execute(again).Rejection?.Subject);
        _store.Must(new SubmitWork(study, taken));
        _store.MustRefuse(again, RejectionCode.AlreadyExists);
        _store.Must(new ApproveSubmission(study, taken));
        _store.MustRefuse(again, RejectionCode.AlreadyExists);
        _store.Must(new RejectSubmission(study, _store.SubmitWork(study, Colleague), Reopens: true));
        _store.MustRefuse(new TakePlace(study, Colleague), RejectionCode.AlreadyExists);
    }

    [Fact]
    public void TakePlace_TwiceInOneBatch_TakesOne()
    {
        var study = _store.PublishStudy(_store.OpenBook(10), reward: 1, places: 5);
        var set = new WorkingSet();

        Assert.True(_store.Decide(set, new TakePlace(study, Worker)).Accepted);
        Assert.Equal(RejectionCode.AlreadyExists, _store.Decide(set, new TakePlace(study, Worker)).Rejection?.Code);
        _store.Commit(set);

        Assert.Equal(1, _store.StudyOf(study).Taken);
    }

    [Fact]
    public void TakePlace_InAnotherStudy_IsAccepted()
    {
        var book = _store.OpenBook(10);
        _store.TakePlace(_store.PublishStudy(book, reward: 1, places: 1));

        _store.TakePlace(_store.PublishStudy(book, reward: 1, places: 1));
    }

    [Fact]
    public void TakePlace_UntilTheStudyExpires_IsAcceptedAndThenRefusedBeforeAnySweep()
    {
        var study = _store.PublishStudy(_store.OpenBook(10), reward: 1, places: 2, expiresAt: Start.AddDays(1));
        _store.Now = Start.AddDays(1).AddMicroseconds(-1);
        var last = _store.TakePlace(study);
        _store.Now = Start.AddDays(1);

        Assert.Equal(
            $"The offer of study {study} is over.", _store.MustRefuse(new TakePlace(study, Colleague), RejectionCode.OfferOver));

        // Who was in time has the whole time limit.
        Assert.Equal(Start.AddDays(1).AddMicroseconds(-1).AddHours(1), _store.SubmissionOf(last).Due);
    }

    [Fact]
    public void TakePlace_DraftStoppedDeletedOrUnknown_IsRefused()
    {
        var book = _store.OpenBook(10);
        var study = _store.DraftStudy(book, reward: 1, places: 2);

        _store.MustRefuse(new TakePlace(study, Worker), RejectionCode.WrongState);
        _store.Must(new PublishStudy(study));
        _store.Must(new StopStudy(study));
        _store.MustRefuse(new TakePlace(study, Worker), RejectionCode.OfferOver);
        _store.Must(new DeleteStudy(study));
        _store.MustRefuse(new TakePlace(study, Worker), RejectionCode.OfferOver);
        _store.MustRefuse(new TakePlace(book, Worker), RejectionCode.NotFound);
    }

    /// <summary>
    /// An id counts seconds since 1970 in four bytes; even in the last of them, a due time a year later is a valid timestamp.
    /// </summary>
    [Fact]
    public void TakePlace_AtTheEndOfTheIds_IsTheLastAccepted()
    {
        var draft = new DraftStudy(_store.OpenBook(10).Book, "Read a page", Amount(1), 2, Origin.MTurk);
        var study = _store.Must(draft with { TimeLimit = Study.MaxTimeLimit }).Subject;
        _store.Must(new PublishStudy(study));
        _store.Now = DateTimeOffset.FromUnixTimeSeconds(uint.MaxValue);

        Assert.Equal(_store.Now + Study.MaxTimeLimit, _store.SubmissionOf(_store.TakePlace(study)).Due);
        _store.Now = _store.Now.AddSeconds(1);
        _store.MustRefuse(new TakePlace(study, Colleague), RejectionCode.OutOfRange);
    }
}
