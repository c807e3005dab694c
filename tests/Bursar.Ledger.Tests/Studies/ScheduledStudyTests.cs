namespace Bursar.Ledger.Tests;

/// <summary>An offer for later reserves its cost at once.</summary>
public sealed class ScheduledStudyTests
{
    private static readonly DateTimeOffset Tomorrow = Start.AddDays(1);
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;

    public ScheduledStudyTests()
    {
        _book = _store.OpenBook(10);
        _study = _store.DraftStudy(_book, reward: 1, places: 3);
        _store.Must(new PublishStudy(_study) { OfferedFrom = Tomorrow.AddTicks(9) }); // In whole microseconds.
    }

    [Fact]
    public void PublishStudy_ForLater_ReservesAtOnce()
    {
        Assert.Equal((StudyState.Active, Tomorrow), (_store.StudyOf(_study).State, _store.StudyOf(_study).OfferedFrom));
        _store.AssertMoney(_book, available: 7, held: 3, paid: 0);
    }

    [Fact]
    public void PublishStudy_ForLater_CanBeTakenFromThenOn()
    {
        _store.Now = Tomorrow.AddMicroseconds(-1);
        Assert.Equal(
            $"Study {_study} is not offered now.", _store.MustRefuse(new TakePlace(_study, Worker), RejectionCode.WrongState));

        _store.Now = Tomorrow;
        _store.TakePlace(_study);
    }

    /// <summary>The offer begins with its first instant and ends before its last.</summary>
    [Theory]
    [InlineData(0, -1, false)]
    [InlineData(0, 0, true)]
    [InlineData(1, -1, true)]
    [InlineData(1, 0, false)]
    public void IsOffered_AtTheEdgesOfTheOffer_IsTrueOnlyWithin(int days, int microseconds, bool offered)
    {
        _store.Must(new SetExpiry(_study, Tomorrow.AddDays(1)));

        Assert.Equal(offered, _store.StudyOf(_study).IsOffered(Tomorrow.AddDays(days).AddMicroseconds(microseconds)));
    }

    [Fact]
    public void PublishStudy_ForLaterWithoutTheFunds_StaysADraft()
    {
        var study = _store.DraftStudy(_book, reward: 8, places: 1);

        _store.MustRefuse(new PublishStudy(study) { OfferedFrom = Tomorrow }, RejectionCode.InsufficientFunds);

        Assert.Null(_store.StudyOf(study).OfferedFrom);
    }

    [Fact]
    public void PublishStudy_ForLaterThenStopped_ReleasesAll()
    {
        _store.Must(new StopStudy(_study));

        _store.AssertPlaces(_study, open: 0, closed: 3, lapsed: 3);
        _store.AssertMoney(_book, available: 10, held: 0, paid: 0);
    }

    [Fact]
    public void PublishStudy_ForLaterThenPaused_IsNotOfferedWhenItsTimeComes()
    {
        _store.Must(new PauseStudy(_study, Paused: true));
        _store.Now = Tomorrow;
        _store.MustRefuse(new TakePlace(_study, Worker), RejectionCode.WrongState);

        _store.Must(new PauseStudy(_study, Paused: false));

        _store.TakePlace(_study);
    }

    /// <summary>No one has taken a place, but someone still can.</summary>
    [Fact]
    public void PublishStudy_ForLater_IsNotComplete()
    {
        _store.MustRefuse(new DeleteStudy(_study), RejectionCode.WrongState);
        _store.MustRefuse(new ReviewStudy(_study, UnderReview: true), RejectionCode.WrongState);
        _store.Must(new SetExpiry(_study, Start));
        _store.Must(new ReviewStudy(_study, UnderReview: true));
        _store.Must(new DeleteStudy(_study));
    }
}
