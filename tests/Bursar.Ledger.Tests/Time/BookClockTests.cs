namespace Bursar.Ledger.Tests;

/// <summary>What the books' clock believes of the machine's, which jumps when it is set and runs when it is advanced.</summary>
public sealed class BookClockTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>The manual clock also measures the real time, of which little passes.</summary>
    private static readonly TimeSpan Little = TimeSpan.FromSeconds(30);

    private readonly ManualClock _machine = new(Start);

    [Fact]
    public void Read_HoweverMuchTimePasses_IsTheMachinesTime()
    {
        var clock = new BookClock(_machine, Day);
        for (var i = 0; i < 5; i++)
        {
            _machine.Advance(30 * Day);
            MustShow(clock, _machine.GetUtcNow());
        }
    }

    [Fact]
    public void Read_JumpsWithinTheBound_AreBelievedEachTime()
    {
        var clock = new BookClock(_machine, Day);
        for (var i = 0; i < 5; i++)
        {
            _machine.Set(_machine.GetUtcNow() + Day);
            MustShow(clock, _machine.GetUtcNow());
        }
    }

    [Fact]
    public void Read_AJumpBeyondTheBound_HoldsAndGoesOnAsTimePasses()
    {
        var clock = new BookClock(_machine, Day);
        _machine.Advance(Minute);
        _machine.Set(Start.AddDays(21));

        MustHold(clock, Start + Minute, Start.AddDays(21));
        _machine.Advance(5 * Day);
        MustHold(clock, Start + Minute + 5 * Day, Start.AddDays(26));
        Assert.Equal(clock.Read().Now - RequestKey.Lifetime, clock.Read().KeysSince, Little);
    }

    [Fact]
    public void Read_TheMachineIsRightAgain_IsItsTime()
    {
        var clock = new BookClock(_machine, Day);
        _machine.Set(Start.AddDays(21));
        MustHold(clock, Start, Start.AddDays(21));

        _machine.Set(Start + Minute);

        MustShow(clock, Start + Minute);
    }

    [Fact]
    public void Read_AJumpBackAndForthAgain_IsBelieved()
    {
        var clock = new BookClock(_machine, Day);
        foreach (var days in (int[])[-21, 0, -3650, 1])
        {
            _machine.Set(Start.AddDays(days));
            MustShow(clock, Start.AddDays(days));
        }
    }

    [Fact]
    public void Read_NoBound_BelievesEverything()
    {
        var clock = new BookClock(_machine);
        _machine.Set(Start.AddYears(50));
        MustShow(clock, Start.AddYears(50));
        Assert.False(clock.IsGuarded);
    }

    [Fact]
    public void Start_TheBooksHaveSeenTheTimeBefore_ComparesWithThat()
    {
        var house = new House() { Seen = Start };
        _machine.Set(Start + Day);
        MustShow(new BookClock(_machine, Day, house), Start + Day);

        _machine.Set(Start + 2 * Day);
        MustHold(new BookClock(_machine, Day, house), Start, Start + 2 * Day);

        MustShow(new BookClock(_machine, Day, new House()), Start + 2 * Day);
    }

    [Fact]
    public void Follow_AJumpWasConfirmed_MakesItAndRemembersWhatWasRemembered()
    {
        var clock = new BookClock(_machine, Day);
        _machine.Set(Start.AddDays(21));
        var time = clock.Read();

        clock.Follow(new House() { Seen = time.Latest, Jump = new(time.Now, time.Latest) });

        MustShow(clock, Start.AddDays(21));
        Assert.Equal(time.Now - RequestKey.Lifetime, clock.Read().KeysSince);
        _machine.Advance(RequestKey.Lifetime - Minute);
        Assert.Equal(time.Now - RequestKey.Lifetime, clock.Read().KeysSince);
        _machine.Advance(2 * Minute);
        Assert.Equal(clock.Read().Now - RequestKey.Lifetime, clock.Read().KeysSince, Little);
    }

    [Fact]
    public void Follow_AnotherNodeHasNotedAnEarlierTime_ChangesNothing()
    {
        var clock = new BookClock(_machine, Day);
        _machine.Set(Start.AddDays(21));

        clock.Follow(new House() { Seen = Start.AddDays(-1) });

        MustHold(clock, Start, Start.AddDays(21));
    }

    private static void MustShow(BookClock clock, DateTimeOffset time)
    {
        var read = clock.Read();
        Assert.Equal((time, time, TimeSpan.Zero), (read.Now, read.Latest, clock.Ahead));
    }

    private static void MustHold(BookClock clock, DateTimeOffset books, DateTimeOffset machine)
    {
        var read = clock.Read();
        Assert.InRange(read.Now, books, books + Little);
        Assert.Equal(machine, read.Latest);
        Assert.InRange(clock.Ahead, machine - books - Little, machine - books);
    }
}
