using Microsoft.Extensions.Configuration;

namespace Bursar.Tests;

public sealed class MovableClockTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly ManualClock _world = new(Start);
    private readonly DataDirectory _data = new(Directory.CreateTempSubdirectory("bursar-clock-").FullName);

    public void Dispose() => Directory.Delete(_data.Path, recursive: true);

    [Fact]
    public void Open_AfterItWasMoved_GoesOnFromThere()
    {
        Assert.True(MovableClock.Open(_data, _world).TryAdvance(TimeSpan.FromDays(21)));
        Assert.True(MovableClock.Open(_data, _world).TryAdvance(TimeSpan.FromSeconds(1)));
        _world.Advance(TimeSpan.FromHours(1));
        Assert.Equal(Start.AddDays(21).AddHours(1).AddSeconds(1), MovableClock.Open(_data, _world).GetUtcNow());
        Assert.Equal(TimeSpan.FromSeconds(21 * 86_400 + 1), MovableClock.StateOf(_data).Ahead);
    }

    [Fact]
    public void Freeze_AndAStart_StandsThereUntilItIsMovedOrResumed()
    {
        var clock = MovableClock.Open(_data, _world);
        clock.Freeze();
        _world.Advance(TimeSpan.FromHours(1));
        Assert.Equal(Start, clock.GetUtcNow());

        var again = MovableClock.Open(_data, _world);
        Assert.True(again.IsFrozen);
        Assert.True(again.TryAdvance(TimeSpan.FromDays(1)));
        Assert.False(again.TrySet(Start));
        Assert.True(again.TrySet(Start.AddDays(2)));
        Assert.Equal(Start.AddDays(2), MovableClock.Open(_data, _world).GetUtcNow());

        again.Resume();
        _world.Advance(TimeSpan.FromHours(1));
        Assert.Equal(Start.AddDays(2).AddHours(1), MovableClock.Open(_data, _world).GetUtcNow());
    }

    [Fact]
    public void Open_NewBooksWithAStart_StandThereAndMayLaterRunBehindTheWorld()
    {
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var clock = MovableClock.Open(_data, _world, ClockState.StandingAt(start));
        Assert.Equal(start, clock.GetUtcNow());
        Assert.True(clock.TryAdvance(TimeSpan.FromDays(1)));
        Assert.Equal(start.AddDays(1), MovableClock.Open(_data, _world, ClockState.StandingAt(start)).GetUtcNow());

        clock.Resume();

        Assert.Equal(start.AddDays(1), clock.GetUtcNow());
        Assert.Equal(start.AddDays(1), MovableClock.Open(_data, _world).GetUtcNow());
        Assert.True(clock.TrySet(start.AddDays(3)));
        Assert.Equal(start.AddDays(3), clock.GetUtcNow());
    }

    [Fact]
    public void TryAdvance_WhereItCannotBeKept_MovesNothing()
    {
        var clock = MovableClock.Open(_data, _world);
        Directory.CreateDirectory(_data.ClockFile);
        Assert.Throws<CommandFailure>(() => clock.TryAdvance(TimeSpan.FromDays(1)));
        Assert.Equal(Start, clock.GetUtcNow());
        Directory.Delete(_data.ClockFile);
    }

    [Fact]
    public void GetUtcNow_WorldGoesBack_StandsStill()
    {
        var clock = MovableClock.Open(_data, _world);
        Assert.True(clock.TryAdvance(TimeSpan.FromDays(1)));
        var before = clock.GetUtcNow();
        _world.Advance(TimeSpan.FromHours(-1));
        Assert.Equal(before, clock.GetUtcNow());
        _world.Advance(TimeSpan.FromHours(2));
        Assert.Equal(before.AddHours(1), clock.GetUtcNow());
    }

    [Fact]
    public async Task GetUtcNow_WhileManyMoveIt_NeverGoesBack()
    {
        const int moves = 50;
        var clock = MovableClock.Open(_data, TimeProvider.System);
        var before = clock.GetUtcNow();
        using var over = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            var last = before;
            while (!over.IsCancellationRequested)
            {
                var now = clock.GetUtcNow();
                Assert.True(now >= last, $"{now:O} after {last:O}");
                last = now;
            }
        })).ToArray();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < moves; i++) Assert.True(clock.TryAdvance(TimeSpan.FromSeconds(10)));
        })));

        await over.CancelAsync();
        await Task.WhenAll(readers);
        Assert.True(clock.GetUtcNow() >= before + TimeSpan.FromSeconds(10 * 4 * moves));
        Assert.Equal(TimeSpan.FromSeconds(10 * 4 * moves), MovableClock.StateOf(_data).Ahead);
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("frozen")]
    [InlineData("frozen -1")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    public void Open_FileIsNoNumberOfSeconds_IsRefused(string text)
    {
        File.WriteAllText(_data.ClockFile, text);
        var failure = Assert.Throws<CommandFailure>(() => MovableClock.Open(_data, _world));
        Assert.Equal(ExitCode.CannotStart, failure.Code);
        Assert.Contains(_data.ClockFile, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("false", false)]
    [InlineData("True", true)]
    public void ClockOf_TheSetting_SaysWhetherItCanBeMoved(string sandbox, bool movable)
        => Assert.Equal(movable, ClockOf(sandbox) is not null);

    [Theory]
    [InlineData("yes", "sqlite", "Bursar:Sandbox is \"yes\"")]
    [InlineData("true", "postgres", "SQLite")]
    public void ClockOf_AWrongSettingOrStore_IsRefused(string sandbox, string store, string why)
        => Assert.Contains(why, Assert.Throws<CommandFailure>(() => ClockOf(sandbox, store)).Message, StringComparison.Ordinal);

    [Fact]
    public void ClockOf_BooksWhoseTimeWasMoved_AreServedInSandboxModeOnly()
    {
        Assert.True(ClockOf("true")!.TryAdvance(TimeSpan.Zero));
        Assert.Null(ClockOf("false")); // Nothing lies in the future.
        Assert.True(ClockOf("true")!.TryAdvance(TimeSpan.FromDays(1)));
        Assert.Contains("--sandbox", Assert.Throws<CommandFailure>(() => ClockOf("false")).Message, StringComparison.Ordinal);
        Assert.NotNull(ClockOf("true"));
        Assert.Null(ClockOf("false", "postgres")); // Its books are other ones.
    }

    private MovableClock? ClockOf(string sandbox, string store = "sqlite")
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Bursar:Sandbox"] = sandbox,
            ["Bursar:Store"] = store,
            ["Bursar:Connection"] = store is "postgres" ? "Host=nowhere" : null,
        }).Build();
        return SandboxMode.ClockOf(settings, StoreSettings.Of(settings), _data, TimeProvider.System);
    }
}
