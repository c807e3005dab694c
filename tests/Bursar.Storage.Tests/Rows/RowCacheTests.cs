namespace Bursar.Storage.Tests;

public sealed class RowCacheTests
{
    private const int Generation = 4;
    private readonly RowCache _cache = new(Generation);

    [Fact]
    public void Find_Published_IsTheLastForm()
    {
        _cache.Publish([Row(1, 1)]);
        _cache.Publish([Row(1, 2)]);
        Assert.Equal(2, VersionOf(1));
        Assert.Null(VersionOf(2));
    }

    [Fact]
    public void Publish_MoreThanItHolds_ForgetsWhatNobodyAskedFor()
    {
        for (var id = 0; id < 100; id++)
        {
            _cache.Publish([Row(id, 1)]);
            Assert.Equal(1, VersionOf(0));
        }
        var known = Enumerable.Range(0, 100).Count(id => VersionOf(id) is not null);
        Assert.InRange(known, 2, 2 * Generation);
        Assert.Equal(1, VersionOf(99));
    }

    [Fact]
    public void Publish_TheSameRowsOverAndOver_ForgetsNone()
    {
        for (var version = 1; version <= 10 * Generation; version++)
        {
            _cache.Publish([Row(1, version), Row(2, version)]);
            Assert.Equal((version, version), (VersionOf(1), VersionOf(2)));
        }
        for (var id = 3; id <= 1 + Generation; id++) _cache.Publish([Row(id, 1)]);
        Assert.All(Enumerable.Range(1, 1 + Generation), id => Assert.NotNull(VersionOf(id)));
    }

    [Fact]
    public void Add_ReadBeforeACommit_IsNotTakenIn()
    {
        var version = _cache.Version;
        _cache.Publish([Row(1, 2)]);
        var read = _cache.Add(Row(1, 1), version);
        Assert.Equal(Row(1, 1), read);
        Assert.Equal(2, VersionOf(1));

        // One that the commit did not change is what it was.
        _cache.Add(Row(2, 1), version);
        Assert.Equal(1, VersionOf(2));
    }

    [Fact]
    public void Add_ReadBeforeAGenerationOfCommits_IsNotTakenIn()
    {
        var version = _cache.Version;
        _cache.Publish([Row(1, 2)]);
        // It may have been among those that are forgotten.
        for (var id = 2; id <= 3 * Generation; id++) _cache.Publish([Row(id, 1)]);
        Assert.Null(VersionOf(1));

        _cache.Add(Row(1, 1), version);

        Assert.Null(VersionOf(1));
    }

    [Fact]
    public void Add_ReadBeforeAnyNumberOfCommits_NeverBringsBackAnOlderForm() => TestSeed.Run(20_000, random =>
    {
        var cache = new RowCache(Generation);
        var (version, committed) = (cache.Version, 1L);
        for (var commits = random.Next(4 * Generation); commits > 0; commits--)
        {
            var (id, isRead) = (random.Next(3 * Generation), random.Next(8) == 0);
            if (id == 0 && !isRead) committed++;
            var row = Row(id, id == 0 ? committed : 1);
            if (isRead) cache.Add(row, cache.Version);
            else cache.Publish([row]);
        }

        cache.Add(Row(0, 1), version);

        if (cache.Find(Row(0, 0).Key) is Membership known) Assert.Equal(committed, Microseconds.Of(known.Since));
    });

    [Fact]
    public void Clear_ForgetsEverythingAndWhatWasBeingRead()
    {
        _cache.Publish([Row(1, 1), Row(2, 1)]);
        var version = _cache.Version;
        _cache.Clear();
        _cache.Add(Row(1, 1), version);
        Assert.Null(VersionOf(1));
        Assert.Null(VersionOf(2));
    }

    [Fact]
    public async Task Find_WhileRowsArePublished_NeverBringsBackAnOlderForm()
    {
        const int ids = Generation + 2;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
                for (var id = 0; id < ids; id++) VersionOf(id);
        })).ToList();

        var published = new long[ids];
        for (var version = 1; version <= 300_000; version++)
        {
            var id = version % ids;
            _cache.Publish([Row(id, version)]);
            published[id] = version;
            for (var other = 0; other < ids; other++)
                if (VersionOf(other) is { } found && found != published[other])
                    Assert.Fail(
                        $"After {version} commits, row {other} is in its form {found}; committed last: {published[other]}.");
        }
        await stop.CancelAsync();
        await Task.WhenAll(readers);
    }

    [Fact]
    public void Publish_LongTexts_KeepsNone()
    {
        Row[] texts = [.. Samples.Full.Where(row => row is Document or Bonus)];
        Assert.Equal(2, texts.Length);

        _cache.Publish(texts);

        Assert.All(texts, row => Assert.Null(_cache.Find(row.Key)));
    }

    private static Membership Row(int id, long version) => new(id, Payer, Role.WorkspaceAdmin, Microseconds.ToTime(version));

    private long? VersionOf(int id)
        => ((Membership?)_cache.Find(Row(id, 0).Key))?.Since is { } since ? Microseconds.Of(since) : null;
}
