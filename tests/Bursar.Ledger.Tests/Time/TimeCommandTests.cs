namespace Bursar.Ledger.Tests;

/// <summary>What the books keep of time, and the deadlines that are set while the machine's clock is not believed.</summary>
public sealed class TimeCommandTests
{
    private readonly MemoryStore _store = new();

    private House House => _store.Find<House>(RowKey.House)!;

    [Fact]
    public void NoteTime_LaterThanBefore_IsKeptAndAnEarlierOneIsNot()
    {
        _store.Must(new NoteTime(Start));
        _store.Must(new NoteTime(Start.AddHours(1)));
        _store.Must(new NoteTime(Start.AddMinutes(59)));

        Assert.Equal((Start.AddHours(1), null), (House.Seen, House.Jump));
        Assert.Empty(_store.Events);
    }

    [Fact]
    public void ConfirmClock_OfAJump_IsKeptAndIsAnEvent()
    {
        _store.Must(new NoteTime(Start));
        _store.Must(new AddParticipant(Worker));
        _store.Now = Start.AddMinutes(5);

        _store.Must(new ConfirmClock(Start.AddDays(21)));

        Assert.Equal((Start.AddDays(21), new ClockJump(Start.AddMinutes(5), Start.AddDays(21))), (House.Seen, House.Jump));
        Assert.Equal(
            (EventKind.ClockConfirmed, RowKey.NoBook, 2L, Start.AddMinutes(5)),
            (_store.Events[^1].Kind, _store.Events[^1].Book, _store.Events[^1].Sequence, _store.Events[^1].At));
    }

    [Fact]
    public void ConfirmClock_ASecondTime_ChangesNothing()
    {
        _store.Must(new ConfirmClock(Start.AddDays(21)));
        var once = House;
        _store.Now = Start.AddDays(21).AddSeconds(1);

        _store.Must(new ConfirmClock(Start.AddDays(21)));

        Assert.Equal(once, House);
    }

    [Fact]
    public void ConfirmClock_OfASecondJumpWithinADay_LeavesRememberedWhatTheFirstDid()
    {
        _store.Must(new ConfirmClock(Start.AddDays(21)));
        _store.Now = Start.AddDays(21).AddHours(23);
        _store.Must(new ConfirmClock(Start.AddDays(42)));
        Assert.Equal(new ClockJump(Start, Start.AddDays(42)), House.Jump);

        _store.Now = Start.AddDays(43);
        _store.Must(new ConfirmClock(Start.AddDays(60)));
        Assert.Equal(new ClockJump(Start.AddDays(43), Start.AddDays(60)), House.Jump);
    }

    [Fact]
    public void Events_AfterANotedTime_LeaveItInTheHouse()
    {
        _store.Must(new NoteTime(Start));
        _store.Must(new AddParticipant(Worker));
        Assert.Equal((Start, 1L), (House.Seen, House.Events.Last));
    }

    /// <summary>If the machine is right, none may be over at once; if it is wrong, all are only later.</summary>
    [Fact]
    public void Deadlines_SetWhileTheClockIsHeld_CountFromTheMachinesTime()
    {
        var book = _store.OpenBook(100);
        var machine = Start.AddDays(21);
        _store.Latest = machine;

        var study = _store.Must(
            new DraftStudy(book.Book, "Held", Amount(1), 2, Origin.MTurk)
            {
                Lifetime = TimeSpan.FromDays(7),
                TimeLimit = TimeSpan.FromHours(1),
                ApproveAfter = TimeSpan.FromDays(3),
                Publish = true,
            }).Subject;
        Assert.Equal(machine.AddDays(7), _store.StudyOf(study).ExpiresAt);
        var submission = _store.TakePlace(study);
        var taken = _store.SubmissionOf(submission);
        Assert.Equal((Start, machine.AddHours(1)), (taken.TakenAt, taken.Due));
        _store.Must(new SubmitWork(study, submission));
        var submitted = _store.SubmissionOf(submission);
        Assert.Equal((Start, machine.AddDays(3)), (submitted.SubmittedAt, submitted.Due));
    }
}
