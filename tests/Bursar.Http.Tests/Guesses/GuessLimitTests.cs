using System.Net;

namespace Bursar.Http.Tests;

/// <summary>How often an address may fail.</summary>
public sealed class GuessLimitTests
{
    private const int Burst = 5;
    private static readonly IPAddress Client = IPAddress.Parse("203.0.113.7");
    private readonly SteppedClock _clock = new();

    [Fact]
    public void TryCount_MoreThanTheBurst_IsRefusedUntilTimePasses()
    {
        var limit = new GuessLimit(Burst, _clock);
        for (var i = 0; i < Burst; i++) Assert.True(limit.TryCount(Client));
        for (var i = 0; i < 1_000; i++) Assert.False(limit.TryCount(Client));

        _clock.Advance(TimeSpan.FromSeconds(5.9));
        Assert.False(limit.TryCount(Client));
        _clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.True(limit.TryCount(Client));
        Assert.False(limit.TryCount(Client));

        // However long it is quiet, the burst is all that it gets back.
        _clock.Advance(TimeSpan.FromDays(10));
        for (var i = 0; i < Burst; i++) Assert.True(limit.TryCount(Client));
        Assert.False(limit.TryCount(Client));
    }

    [Fact]
    public void TryCount_OfOtherAddresses_IsAFreshStartForAlmostAll()
    {
        var limit = new GuessLimit(1, _clock);
        Assert.True(limit.TryCount(Client));
        var others = Enumerable.Range(1, 100).Count(last => limit.TryCount(IPAddress.Parse($"198.51.100.{last}")));

        // Slots are shared by chance: 100 of 16,384 meet rarely.
        Assert.InRange(others, 95, 100);
        Assert.False(limit.TryCount(Client));
    }

    [Fact]
    public void TryCount_OfTheSameNetwork_IsTheSameInIPv6()
    {
        var limit = new GuessLimit(1, _clock);
        Assert.True(limit.TryCount(IPAddress.Parse("2001:db8:1:2::1")));
        Assert.False(limit.TryCount(IPAddress.Parse("2001:db8:1:2:ffff::9")));
        Assert.True(limit.TryCount(Client));
        Assert.False(limit.TryCount(Client.MapToIPv6()));
    }

    [Fact]
    public async Task TryCount_ByManyAtOnce_CountsEach()
    {
        var limit = new GuessLimit(1_000, _clock);
        var counts = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => Enumerable.Range(0, 1_000).Count(_ => limit.TryCount(Client)))));
        Assert.Equal(1_000, counts.Sum());
    }

    private sealed class SteppedClock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Read(ref _ticks);

        public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
    }
}
