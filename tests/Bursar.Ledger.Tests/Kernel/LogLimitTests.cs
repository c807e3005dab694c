namespace Bursar.Ledger.Tests;

public sealed class LogLimitTests
{
    [Fact]
    public void Allows_ManyAtOnce_LogsTheFirstAndCountsTheOthers()
    {
        var clock = new Stopwatch();
        var limit = new LogLimit(clock);

        Assert.True(limit.Allows(out var others));
        Assert.Equal("", others);
        for (var i = 0; i < 32_000; i++) Assert.False(limit.Allows(out _));
        clock.Seconds += 10;
        Assert.True(limit.Allows(out others));
        Assert.Equal(" (32000 more like it since the last line.)", others);
        clock.Seconds += 10;
        Assert.True(limit.Allows(out others));
        Assert.Equal("", others);
    }

    private sealed class Stopwatch : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
