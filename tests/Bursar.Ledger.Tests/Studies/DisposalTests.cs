namespace Bursar.Ledger.Tests;

/// <summary>
/// "HITs are automatically disposed of after 120 days": counted from the end of the offer, while nothing is undecided.
/// </summary>
public sealed class DisposalTests
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(120);
    private static readonly DateTimeOffset End = Start.AddDays(7);
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;

    public DisposalTests()
    {
        _book = _store.OpenMTurkBook(10);
        _study = _store.OfferStudy(
            _book, reward: 1, places: 2, draft => draft with { KeepFor = Kept, TimeLimit = TimeSpan.FromDays(200) });
    }

    [Fact]
    public void SettleStudy_KeptLongEnough_DeletesIt()
    {
        _store.Now = End;
        _store.Must(new SettleStudy(_study));
        Assert.Equal((End + Kept, End + Kept), (_store.StudyOf(_study).DeleteAt, _store.StudyOf(_study).Due));
        _store.Now = (End + Kept).AddMicroseconds(-1);
        _store.MustRefuse(new SettleStudy(_study), RejectionCode.NotDue);
        _store.Now = End + Kept;

        Assert.Equal(0, _store.Must(new SettleStudy(_study)).Transfer);

        Assert.Equal(
            (StudyState.Deleted, null, null),
            (_store.StudyOf(_study).State, _store.StudyOf(_study).DeleteAt, _store.StudyOf(_study).Due));
        _store.MustRefuse(new SettleStudy(_study), RejectionCode.NotDue);
        _store.AssertMoney(_book, available: 10, held: 0, paid: 0);
    }

    /// <summary>Where a clock jumps over the end and the deletion, both happen, one after the other.</summary>
    [Fact]
    public void SettleStudy_LongAfterBoth_CountsFromTheEndAndNotFromTheSweep()
    {
        _store.Now = End + Kept;

        _store.Must(new SettleStudy(_study));
        Assert.Equal((StudyState.Stopped, End + Kept), (_store.StudyOf(_study).State, _store.StudyOf(_study).DeleteAt));
        _store.Must(new SettleStudy(_study));

        Assert.Equal(StudyState.Deleted, _store.StudyOf(_study).State);
        _store.AssertMoney(_book, available: 10, held: 0, paid: 0);
    }

    [Fact]
    public void SettleStudy_SomethingUndecided_KeepsItAsLongAgain()
    {
        var submission = _store.TakePlace(_study);
        _store.Now = End;
        _store.Must(new SettleStudy(_study));
        _store.Now = End + Kept;

        Assert.Equal(0, _store.Must(new SettleStudy(_study)).Transfer);
        Assert.Equal((StudyState.Stopped, End + Kept + Kept), (_store.StudyOf(_study).State, _store.StudyOf(_study).DeleteAt));
        _store.MustRefuse(new SettleStudy(_study), RejectionCode.NotDue);
        _store.AssertMoney(_book, available: 8.80m, held: 1.20m, paid: 0);

        _store.Must(new SubmitWork(_study, submission));
        _store.Must(new ApproveSubmission(_study, submission));
        _store.Now = End + Kept + Kept;
        _store.Must(new SettleStudy(_study));
        Assert.Equal(StudyState.Deleted, _store.StudyOf(_study).State);
        _store.AssertMoney(_book, available: 8.80m, held: 0, paid: 1.20m);
    }

    [Fact]
    public void SetExpiry_BeforeTheDeletion_CallsItOffAndTheNextEndCountsAnew()
    {
        _store.Must(new SetExpiry(_study, Start));
        Assert.Equal(Start + Kept, _store.StudyOf(_study).DeleteAt);
        _store.Now = Start.AddDays(100);
        _store.Must(new SetExpiry(_study, Start.AddDays(130)));
        Assert.Null(_store.StudyOf(_study).DeleteAt);
        _store.Now = Start + Kept;
        _store.MustRefuse(new SettleStudy(_study), RejectionCode.NotDue);
        _store.Now = Start.AddDays(130);

        _store.Must(new SettleStudy(_study));

        Assert.Equal((StudyState.Stopped, Start.AddDays(250)), (_store.StudyOf(_study).State, _store.StudyOf(_study).DeleteAt));
    }

    [Fact]
    public void AddPlaces_BeforeTheDeletion_CallsItOffWhereTheOfferGoesOn()
    {
        _store.Must(new StopStudy(_study));
        Assert.Equal(Start + Kept, _store.StudyOf(_study).DeleteAt);

        _store.Must(new AddPlaces(_study, 1));

        Assert.Equal((null, End), (_store.StudyOf(_study).DeleteAt, _store.StudyOf(_study).Due));
        _store.AssertMoney(_book, available: 8.80m, held: 1.20m, paid: 0);
    }

    [Fact]
    public void SettleStudy_KeptForEver_IsNotDueAfterTheEnd()
    {
        var study = _store.OfferStudy(_book, reward: 1, places: 1);
        _store.Now = End;
        _store.Must(new SettleStudy(study));
        _store.Now = End.AddYears(50);

        _store.MustRefuse(new SettleStudy(study), RejectionCode.NotDue);
    }
}
