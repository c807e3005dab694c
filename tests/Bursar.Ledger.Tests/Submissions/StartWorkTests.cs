namespace Bursar.Ledger.Tests;

/// <summary>A place that is reserved, until its participant starts or the reservation is over.</summary>
public sealed class StartWorkTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _study;

    public StartWorkTests()
        => _study = _store.OfferStudy(
            _store.OpenBook(100), reward: 1, places: 1, draft => draft with { Origin = Origin.Prolific });

    [Fact]
    public void TakePlace_Reserved_OccupiesThePlaceForTenMinutes()
    {
        var submission = Reserve();

        var row = _store.SubmissionOf(submission);
        Assert.Equal((SubmissionState.Reserved, Start.AddMinutes(10)), (row.State, row.Due));
        var study = _store.StudyOf(_study);
        Assert.Equal((1, 1, 0), (study.Taken, study.Reserved, study.SubmissionsIn(SubmissionState.Taken)));
        _store.MustRefuse(new TakePlace(_study, Colleague), RejectionCode.NoPlaceFree);
        _store.MustRefuse(new TakePlace(_study, Worker) { Reserves = true }, RejectionCode.AlreadyExists);
        _store.MustRefuse(new SubmitWork(_study, submission), RejectionCode.WrongState);
        _store.MustRefuse(new PayBonus(_study, submission, Amount(1), "For nothing"), RejectionCode.WrongState);
    }

    [Fact]
    public void StartWork_WhileReserved_BeginsTheWholeTimeAndCanBeRepeated()
    {
        var submission = Reserve();
        _store.Now = Start.AddMinutes(9);

        _store.Must(new StartWork(_study, submission));
        _store.Must(new StartWork(_study, submission));

        var row = _store.SubmissionOf(submission);
        Assert.Equal((SubmissionState.Taken, Start.AddMinutes(9), Start.AddMinutes(69)), (row.State, row.TakenAt, row.Due));
        Assert.Equal((1, 0), (_store.StudyOf(_study).Taken, _store.StudyOf(_study).Reserved));
        _store.Must(new SubmitWork(_study, submission));
        _store.MustRefuse(new StartWork(_study, submission), RejectionCode.WrongState);
    }

    [Fact]
    public void Settle_OfWhatNobodyStarted_FreesThePlaceForAnyoneAndForThem()
    {
        var submission = Reserve();
        _store.MustRefuse(new SettleSubmission(_study, submission, Worker), RejectionCode.NotDue);
        _store.Now = Start.AddMinutes(10);
        _store.MustRefuse(new StartWork(_study, submission), RejectionCode.WrongState);
        _store.MustRefuse(new ReturnSubmission(_study, submission, Worker), RejectionCode.WrongState);

        _store.Must(new SettleSubmission(_study, submission, Worker));

        Assert.Equal(SubmissionState.Returned, _store.SubmissionOf(submission).State);
        Assert.Equal((0, 0, 1), (_store.StudyOf(_study).Taken, _store.StudyOf(_study).Reserved, _store.StudyOf(_study).Open));
        Assert.NotEqual(submission, Reserve());
    }

    [Fact]
    public void Return_OfWhatIsReserved_FreesThePlaceAtOnce()
    {
        var submission = Reserve();

        Assert.Equal(
            ["SubmissionReturned Reserved→Returned"], _store.By(new ReturnSubmission(_study, submission, Worker)));

        Assert.Equal((0, 1), (_store.StudyOf(_study).Reserved, _store.StudyOf(_study).Open));
    }

    [Fact]
    public void TakePlace_ReservedInAHit_IsRefused()
    {
        var store = new MemoryStore();
        var hit = store.PublishStudy(store.OpenBook(10), reward: 1, places: 1);

        store.MustRefuse(new TakePlace(hit, Worker) { Reserves = true }, RejectionCode.InvalidValue);
    }

    private ObjectId Reserve() => _store.Must(new TakePlace(_study, Worker) { Reserves = true }).Subject;
}
