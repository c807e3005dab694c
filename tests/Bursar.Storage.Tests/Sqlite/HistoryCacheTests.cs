namespace Bursar.Storage.Tests;

public sealed class HistoryCacheTests
{
    private const int Generation = 4;
    private static readonly ObjectId Who = new(1, 1);
    private static readonly DateTimeOffset At = DateTimeOffset.UnixEpoch;
    private readonly HistoryCache _cache = new(Generation);

    [Fact]
    public void Publish_OfSomebodyWhoIsHeld_CountsTheDifference()
    {
        Read(Who, (SubmissionState.Taken, 2));

        Commit((Of(SubmissionState.Taken), Of(SubmissionState.Submitted)), (null, Of(SubmissionState.Taken)));

        AssertHeld((SubmissionState.Taken, 2), (SubmissionState.Submitted, 1));
    }

    [Fact]
    public void Publish_OfTheLastInAState_LeavesTheStateOut()
    {
        Read(Who, (SubmissionState.Submitted, 1));

        Commit((Of(SubmissionState.Submitted), Of(SubmissionState.Approved)));

        AssertHeld((SubmissionState.Approved, 1));
    }

    [Fact]
    public void Publish_WithoutAChangeOfState_ChangesNothing()
    {
        Read(Who, (SubmissionState.Submitted, 1));

        Commit((Of(SubmissionState.Submitted), Of(SubmissionState.Submitted)));

        AssertHeld((SubmissionState.Submitted, 1));
    }

    [Fact]
    public void Publish_OfSomebodyWhoIsNotHeld_HoldsNothing()
    {
        Commit((null, Of(SubmissionState.Taken)));

        Assert.Null(_cache.Find(Who));
    }

    /// <summary>What was given out must not change under whoever has it.</summary>
    [Fact]
    public void Publish_AfterCountsWereGivenOut_LeavesThoseAsTheyWere()
    {
        Read(Who, (SubmissionState.Taken, 1));
        var before = _cache.Find(Who)!;

        Commit((null, Of(SubmissionState.Taken)));

        Assert.Equal(1, before[SubmissionState.Taken]);
    }

    /// <summary>The read may have seen the commit or not: either way, counting its difference could be wrong.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Add_ReadThatACommitOverlaps_IsNotKept(int moment)
    {
        object? expected = null;
        (Submission? Before, Submission After)[] changes = [(null, Of(SubmissionState.Taken))];
        if (moment < 2) expected = _cache.Expect(Who);
        _cache.Begin(changes);
        if (moment == 0) Add(expected);
        if (moment >= 2) expected = _cache.Expect(Who);
        if (moment == 2) Add(expected);
        _cache.Publish(changes);
        if (moment is 1 or 3) Add(expected);

        Assert.Null(_cache.Find(Who));
    }

    [Fact]
    public void Add_ReadBesideACommitAboutOthers_IsKept()
    {
        var expected = _cache.Expect(Who);
        Commit((null, Of(SubmissionState.Taken) with { Participant = new(1, 2) }));
        Add(expected);

        AssertHeld((SubmissionState.Taken, 7));
    }

    [Fact]
    public void Add_OfTheFirstOfTwoReads_IsLeftToTheSecond()
    {
        var first = _cache.Expect(Who);
        var second = _cache.Expect(Who);
        Add(first);
        Assert.Null(_cache.Find(Who));
        _cache.Forget(Who, first);
        Add(second);

        AssertHeld((SubmissionState.Taken, 7));
    }

    [Fact]
    public void Add_AfterClear_IsNotKept()
    {
        Read(Who, (SubmissionState.Taken, 1));
        var expected = _cache.Expect(Who);
        _cache.Clear();
        Assert.Null(_cache.Find(Who));
        Add(expected);

        Assert.Null(_cache.Find(Who));
    }

    [Fact]
    public void Find_MoreThanItHolds_ForgetsWhomNobodyAskedFor()
    {
        for (var i = 1; i <= 100; i++)
        {
            Read(new(1, (ulong)i), (SubmissionState.Taken, i));
            Assert.Equal(1, _cache.Find(Who)![SubmissionState.Taken]);
        }

        Assert.InRange(Enumerable.Range(1, 100).Count(i => _cache.Find(new(1, (ulong)i)) is not null), 2, 2 * Generation);
    }

    private void Read(ObjectId who, params (SubmissionState State, int Count)[] counts)
    {
        var expected = _cache.Expect(who);
        _cache.Add(who, counts.ToDictionary(one => one.State, one => one.Count), expected);
        _cache.Forget(who, expected);
    }

    private void Add(object? expected)
        => _cache.Add(Who, new Dictionary<SubmissionState, int> { [SubmissionState.Taken] = 7 }, expected);

    private void Commit(params (Submission? Before, Submission After)[] changes)
    {
        _cache.Begin(changes);
        _cache.Publish(changes);
    }

    private void AssertHeld(params (SubmissionState State, int Count)[] counts)
        => Assert.Equal(counts.OrderBy(one => one.State), _cache.Find(Who)!.Select(one => (one.Key, one.Value)).Order());

    private static Submission Of(SubmissionState state) => new()
    {
        Id = new(1, 9),
        Study = new(1, 8),
        Participant = Who,
        State = state,
        TakenAt = At,
    };
}
