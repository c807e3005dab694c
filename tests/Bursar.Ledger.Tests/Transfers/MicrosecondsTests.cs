namespace Bursar.Ledger.Tests;

public sealed class MicrosecondsTests
{
    [Fact]
    public void Of_AMoment_IsRoundedDownToMicroseconds()
    {
        var time = DateTimeOffset.UnixEpoch.AddTicks(19);

        Assert.Equal(1, Microseconds.Of(time));
        Assert.Equal(DateTimeOffset.UnixEpoch.AddTicks(10), Microseconds.ToTime(1));
    }

    [Fact]
    public void Of_AnotherZone_IsTheSameMoment()
    {
        Assert.Equal(Microseconds.Of(Start), Microseconds.Of(Start.ToOffset(TimeSpan.FromHours(9))));
        Assert.Equal(Start, Microseconds.ToTime(Microseconds.Of(Start)));
        Assert.Equal(TimeSpan.Zero, Microseconds.ToTime(Microseconds.Of(Start.ToOffset(TimeSpan.FromHours(9)))).Offset);
    }

    [Fact]
    public void GetUtcMicroseconds_OfAFineClock_LosesWhatStorageWouldLose()
        => Assert.Equal(Start.AddMicroseconds(5), new ManualClock(Start.AddMicroseconds(5).AddTicks(9)).GetUtcMicroseconds());
}
