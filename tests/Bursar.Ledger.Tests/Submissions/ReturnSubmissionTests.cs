namespace Bursar.Ledger.Tests;

public sealed class ReturnSubmissionTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;
    private readonly ObjectId _submission;
    private readonly ReturnSubmission _return;

    public ReturnSubmissionTests()
    {
        _book = _store.OpenBook(10);
        _study = _store.PublishStudy(_book, reward: 1, places: 2);
        _submission = _store.TakePlace(_study);
        _return = new(_study, _submission, Worker);
        _store.Now = Start.AddMinutes(5);
    }

    [Fact]
    public void ReturnSubmission_StudyActive_OpensThePlaceAndMovesNothing()
    {
        var receipt = _store.Must(_return);

        Assert.Equal(new Receipt(_submission, 0, Amount(8), Start.AddMinutes(5)), receipt);
        var submission = _store.SubmissionOf(_submission);
        Assert.Equal(
            (SubmissionState.Returned, Start.AddMinutes(5), null), (submission.State, submission.EndedAt, submission.Due));
        var study = _store.StudyOf(_study);
        Assert.Equal((0, 2, 0), (study.Taken, study.Open, study.Closed));
        Assert.Equal(Amount(2), study.Held.Total);
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void ReturnSubmission_ThenTakenAgain_IsANewSubmission()
    {
        _store.Must(_return);

        var again = _store.TakePlace(_study);

        Assert.NotEqual(_submission, again);
        Assert.Equal(SubmissionState.Returned, _store.SubmissionOf(_submission).State);
        Assert.Equal(
            new Participation(_study, Worker, again) { FirstAt = Start },
            _store.Find<Participation>(RowKey.OfParticipation(_study, Worker)));
        _store.MustRefuse(_return, RejectionCode.WrongState); // It gives nothing back that was taken after it.
        Assert.Equal(1, _store.StudyOf(_study).Taken);
    }

    [Fact]
    public void ReturnSubmission_StudyStopped_ReleasesItsCost()
    {
        _store.Must(new StopStudy(_study));

        var receipt = _store.Must(_return);

        Assert.Equal((4, Amount(10)), (receipt.Transfer, receipt.Available));
        var transfer = _store.Transfers[3];
        Assert.Equal(
            (TransferKind.Release, Account.Held(_study), Account.Available), (transfer.Kind, transfer.From, transfer.To));
        Assert.Equal((Breakdown.Unpriced(Amount(1)), _submission), (transfer.Amount, transfer.Subject));
        Assert.Equal((2, Breakdown.Zero), (_store.StudyOf(_study).Closed, _store.StudyOf(_study).Held));
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void ReturnSubmission_TwiceOrSubmitted_IsRefused()
    {
        var submitted = _store.SubmitWork(_study, Colleague);
        _store.Must(_return);

        Assert.Equal($"Submission {_submission} is Returned, not Taken.", _store.MustRefuse(_return, RejectionCode.WrongState));
        _store.MustRefuse(new ReturnSubmission(_study, submitted, Colleague), RejectionCode.WrongState);
    }

    [Fact]
    public void ReturnSubmission_SubmittedInAProlificStudy_GivesUpTheReward()
    {
        var study = _store.PublishStudy(_book, reward: 1, places: 2, Origin.Prolific);
        var submitted = _store.SubmitWork(study, Colleague);

        _store.Must(new ReturnSubmission(study, submitted, Colleague));

        Assert.Equal(SubmissionState.Returned, _store.SubmissionOf(submitted).State);
        _store.AssertPlaces(study, open: 2);
    }

    [Fact]
    public void ReturnSubmission_WhenItsTimeIsOver_IsRefusedBeforeAnySweep()
    {
        _store.Now = Start.AddHours(1);
        Assert.Equal($"The time for submission {_submission} is over.", _store.MustRefuse(_return, RejectionCode.TimeOver));

        _store.Now = Start.AddHours(1).AddMicroseconds(-1);
        _store.Must(_return);
    }

    /// <summary>The row that says who has a place was not loaded then: it must not be written.</summary>
    [Fact]
    public void ReturnSubmission_OfAnotherParticipant_IsRefused()
        => _store.MustRefuse(_return with { Participant = Colleague }, RejectionCode.NotFound);

    [Fact]
    public void ReturnSubmission_UnknownOrOfAnotherStudy_IsRefused()
    {
        _store.MustRefuse(_return with { Study = _store.PublishStudy(_book, reward: 1, places: 1) }, RejectionCode.NotFound);
        _store.MustRefuse(_return with { Submission = _study }, RejectionCode.NotFound);
        _store.MustRefuse(_return with { Submission = default }, RejectionCode.NotFound);
    }
}
