namespace Bursar.Ledger.Tests;

/// <summary>Submitted work can be given back only where its payer asked for that.</summary>
public sealed class RequestReturnTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;
    private readonly ObjectId _submission;

    public RequestReturnTests()
    {
        _book = _store.OpenBook(10);
        _study = _store.PublishStudy(_book, reward: 3, places: 2, Origin.Prolific); // 4.20 each
        _submission = _store.SubmitWork(_study);
        _store.Now = Start.AddMinutes(5);
    }

    private RequestReturn Ask => new(_study, _submission);

    private ReturnSubmission GiveBack => new(_study, _submission, Worker);

    [Fact]
    public void RequestReturn_Submitted_IsKeptAndMovesNothing()
    {
        Assert.Equal(new Receipt(_submission, 0, Amount(1.60m), Start.AddMinutes(5)), _store.Must(Ask));
        _store.Now = Start.AddMinutes(6);
        _store.Must(Ask);

        var submission = _store.SubmissionOf(_submission);
        Assert.Equal(
            (SubmissionState.Submitted, Start.AddMinutes(5), Start.AddDays(21), ""),
            (submission.State, submission.ReturnRequestedAt, submission.Due, submission.Feedback));
        _store.AssertPlaces(_study, open: 1, taken: 1);
    }

    [Fact]
    public void RequestReturn_ThenReturned_OpensThePlace()
    {
        _store.Must(Ask);

        _store.Must(GiveBack);

        Assert.Equal(
            (SubmissionState.Returned, null), (_store.SubmissionOf(_submission).State, _store.SubmissionOf(_submission).Due));
        Assert.Equal(0, _store.StudyOf(_study).Submitted);
        _store.AssertPlaces(_study, open: 2);
        _store.AssertMoney(_book, available: 1.60m, held: 8.40m, paid: 0);
        _store.MustRefuse(GiveBack, RejectionCode.WrongState);
        _store.MustRefuse(Ask, RejectionCode.WrongState);
        _store.TakePlace(_study);
    }

    [Fact]
    public void RequestReturn_ThenReturnedFromAStoppedStudy_ReleasesItsCost()
    {
        _store.Must(Ask);
        _store.Must(new StopStudy(_study));

        _store.Must(GiveBack);

        _store.AssertPlaces(_study, open: 0, closed: 2, lapsed: 2);
        _store.AssertMoney(_book, available: 10, held: 0, paid: 0);
    }

    [Fact]
    public void RequestReturn_ThenDecidedAllTheSame_IsPaidOrNot()
    {
        _store.Must(Ask);
        _store.Must(new ApproveSubmission(_study, _submission));

        _store.MustRefuse(GiveBack, RejectionCode.WrongState);
        _store.MustRefuse(Ask, RejectionCode.WrongState);
        _store.AssertMoney(_book, available: 1.60m, held: 4.20m, paid: 4.20m);
    }

    /// <summary>The payment is due, whether or not a sweep has run.</summary>
    [Fact]
    public void RequestReturn_ThenReturnedWhenItIsDue_IsRefused()
    {
        _store.Must(Ask);
        _store.Now = Start.AddDays(21);
        _store.MustRefuse(GiveBack, RejectionCode.WrongState);

        _store.Must(new SettleSubmission(_study, _submission, Worker));

        _store.AssertMoney(_book, available: 1.60m, held: 4.20m, paid: 4.20m);
    }

    [Fact]
    public void RequestReturn_WhileSomebodyWorks_IsKeptWhenItIsSubmitted()
    {
        var working = _store.TakePlace(_study, Colleague);
        _store.Must(new RequestReturn(_study, working));
        _store.Must(new SubmitWork(_study, working));

        _store.Must(new ReturnSubmission(_study, working, Colleague));

        _store.AssertPlaces(_study, open: 1, taken: 1);
    }

    [Fact]
    public void RequestReturn_UnknownOrOfAnotherStudy_IsRefused()
    {
        _store.MustRefuse(Ask with { Submission = default }, RejectionCode.NotFound);
        _store.MustRefuse(Ask with { Study = _store.DraftStudy(_book, 1, 1, Origin.Prolific) }, RejectionCode.NotFound);
    }
}
