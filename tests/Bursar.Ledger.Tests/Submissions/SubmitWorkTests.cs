namespace Bursar.Ledger.Tests;

public sealed class SubmitWorkTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;
    private readonly ObjectId _submission;

    public SubmitWorkTests()
    {
        _book = _store.OpenBook(10);
        _study = _store.PublishStudy(_book, reward: 1, places: 2);
        _submission = _store.TakePlace(_study);
    }

    [Fact]
    public void SubmitWork_Taken_WaitsForADecisionAndMovesNothing()
    {
        var taken = _store.SubmissionOf(_submission);
        _store.Now = Start.AddMinutes(7);

        var receipt = _store.Must(new SubmitWork(_study, _submission));

        Assert.Equal(new Receipt(_submission, 0, Amount(8), Start.AddMinutes(7)), receipt);
        Assert.Equal(
            taken with
            {
                State = SubmissionState.Submitted,
                SubmittedAt = Start.AddMinutes(7),
                Due = Start.AddMinutes(7).AddDays(21),
            },
            _store.SubmissionOf(_submission));
        var study = _store.StudyOf(_study);
        Assert.Equal((1, 1, 1, 2), (study.Taken, study.Submitted, study.Open, study.Payable));
        Assert.Equal(Amount(2), study.Held.Total);
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void SubmitWork_WithADocument_KeepsItUpToItsLimit()
    {
        var longest = new string('\u00e9', Document.MaxLength);
        Assert.Equal(
            "What is submitted has at most 262144 characters.",
            _store.MustRefuse(new SubmitWork(_study, _submission) { Document = longest + "x" }, RejectionCode.InvalidValue));
        _store.MustRefuse(new SubmitWork(_study, _submission) { Document = "\0" }, RejectionCode.InvalidValue);

        _store.Must(new SubmitWork(_study, _submission) { Document = longest });

        Assert.Equal(new Document(_submission, longest), _store.Find<Document>(RowKey.OfDocument(_submission)));
        var other = _store.SubmitWork(_study, Colleague);
        Assert.Null(_store.Find<Document>(RowKey.OfDocument(other)));
    }

    [Fact]
    public void SubmitWork_Again_LeavesTheFirstDocument()
    {
        _store.Must(new SubmitWork(_study, _submission) { Document = "first" });

        _store.MustRefuse(new SubmitWork(_study, _submission) { Document = "second" }, RejectionCode.WrongState);

        Assert.Equal("first", _store.Find<Document>(RowKey.OfDocument(_submission))!.Text);
    }

    [Fact]
    public void SubmitWork_WithinTheTimeLimit_IsAcceptedAndThenRefusedBeforeAnySweep()
    {
        var other = _store.TakePlace(_study, Colleague);
        _store.Now = Start.AddHours(1).AddMicroseconds(-1);
        _store.Must(new SubmitWork(_study, _submission));
        _store.Now = Start.AddHours(1);

        Assert.Equal(
            $"The time for submission {other} is over.",
            _store.MustRefuse(new SubmitWork(_study, other), RejectionCode.TimeOver));
    }

    [Fact]
    public void SubmitWork_Twice_IsRefusedAndTheTimeOfTheFirstStands()
    {
        _store.Must(new SubmitWork(_study, _submission));
        _store.Now = Start.AddMinutes(1);

        Assert.Equal(
            $"Submission {_submission} is Submitted, not Taken.",
            _store.MustRefuse(new SubmitWork(_study, _submission), RejectionCode.WrongState));
        Assert.Equal(Start, _store.SubmissionOf(_submission).SubmittedAt);
        Assert.Equal(1, _store.StudyOf(_study).Submitted);
    }

    [Fact]
    public void SubmitWork_AfterItWasDecided_IsRefused()
    {
        _store.Must(new SubmitWork(_study, _submission));
        _store.Must(new ApproveSubmission(_study, _submission));
        var rejected = _store.SubmitWork(_study, Colleague);
        _store.Must(new RejectSubmission(_study, rejected, Reopens: true));
        var returned = _store.TakePlace(_study, Payer);
        _store.Must(new ReturnSubmission(_study, returned, Payer));

        _store.MustRefuse(new SubmitWork(_study, _submission), RejectionCode.WrongState);
        _store.MustRefuse(new SubmitWork(_study, rejected), RejectionCode.WrongState);
        _store.MustRefuse(new SubmitWork(_study, returned), RejectionCode.WrongState);
    }

    [Fact]
    public void SubmitWork_StudyStopped_IsAccepted()
    {
        _store.Must(new StopStudy(_study));

        _store.Must(new SubmitWork(_study, _submission));

        Assert.Equal(Amount(1), _store.StudyOf(_study).Held.Total);
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void SubmitWork_UnknownOrOfAnotherStudy_IsRefused()
    {
        var other = _store.PublishStudy(_book, reward: 1, places: 1);

        _store.MustRefuse(new SubmitWork(other, _submission), RejectionCode.NotFound);
        _store.MustRefuse(new SubmitWork(_study, _study), RejectionCode.NotFound);
        _store.MustRefuse(new SubmitWork(_study, ObjectId.InBook(Start, 8, 2)), RejectionCode.NotFound);
        _store.MustRefuse(new SubmitWork(_submission, _submission), RejectionCode.NotFound);
        _store.MustRefuse(new SubmitWork(_study, default), RejectionCode.NotFound);
    }
}
