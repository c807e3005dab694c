namespace Bursar.Storage.Tests;

public sealed class AnswerIndexTests : IDisposable
{
    /// <summary>Runs of 32 slots take 28 rows.</summary>
    private const int ShortRun = 5;

    private const int ShortRunRows = 28;
    private readonly DataDirectory _data = new();
    private readonly SqliteConnection _connection;
    private readonly AnswerIndex _index = new(ShortRun);

    public AnswerIndexTests()
    {
        _connection = new SqliteConnection(_data.File, create: true);
        SqliteSchema.Upgrade(_connection, _data.File);
    }

    public void Dispose()
    {
        _connection.Dispose();
        _data.Dispose();
    }

    [Fact]
    public void Find_Added_IsWhatWasStored()
    {
        var answer = Add("one", Start, transfer: long.MaxValue);
        Assert.Equal(answer, _index.Find(_connection, Key("one")));
        Assert.Null(_index.Find(_connection, Key("two")));
    }

    [Fact]
    public void Find_KeyStoredAgain_IsTheLastAnswer()
    {
        Add("daily", Start, transfer: 1);
        var second = Add("daily", Start.AddHours(25), transfer: 2);
        Assert.Equal(second, _index.Find(_connection, Key("daily")));

        for (var i = 0; i < 3 * ShortRunRows; i++) Add($"key {i}", Start.AddHours(26));
        Assert.Equal(second, _index.Find(_connection, Key("daily")));
        var third = Add("daily", Start.AddHours(50), transfer: 3);
        Assert.Equal(third, _index.Find(_connection, Key("daily")));
    }

    [Fact]
    public void Find_RowThatIsAnotherKeys_IsNothing()
    {
        Add("one", Start);
        _connection.Execute("UPDATE answers SET request_key = 'two'");
        Assert.Null(_index.Find(_connection, Key("one")));

        Add("three", Start);
        _connection.Execute("UPDATE answers SET book_id = 8");
        Assert.Null(_index.Find(_connection, Key("three")));
    }

    [Fact]
    public void Load_AFile_KnowsItsKeys()
    {
        for (var i = 0; i < 2_001; i++) Add($"key {i}", Start, transfer: i);
        var loaded = AnswerIndex.Load(_data.File, Stop);
        Assert.All(
            new[] { 0, 999, 1_000, 2_000 }, i => Assert.Equal(i, loaded.Find(_connection, Key($"key {i}"))!.Receipt.Transfer));
        Assert.Null(loaded.Find(_connection, Key("key 2001")));
    }

    [Fact]
    public void Add_MoreThanARun_BeginsAnother()
    {
        for (var i = 0; i < 2 * ShortRunRows; i++) Add($"key {i}", Start);
        Assert.Equal(2, _index.Runs);
        Add("one more", Start);
        Assert.Equal(3, _index.Runs);
    }

    [Fact]
    public void AddFindPrune_AtRandom_FindWhatADictionaryHas()
    {
        _connection.Execute("PRAGMA synchronous = OFF");
        var random = new Random(TestSeed.Print());
        var model = new Dictionary<string, StoredAnswer>();
        var now = Start;
        for (var step = 0; step < 30_000; step++)
        {
            var key = $"key {random.Next(2_000)}";
            var answer = _index.Find(_connection, Key(key));
            var known = model.GetValueOrDefault(key);
            // What is too old may be there or not.
            if (known is null || known.Receipt.At >= now - RequestKey.Lifetime || answer is not null) Assert.Equal(known, answer);
            if (answer is null || answer.Receipt.At < now - RequestKey.Lifetime) model[key] = Add(key, now, step);
            now = now.AddSeconds(random.Next(240));
            if (random.Next(50) == 0) _index.Prune(_connection, BookTime.Of(now));
            if (random.Next(10_000) == 0) now = now.AddDays(2);
        }
        Assert.InRange(_index.Runs, 1, 100);
    }

    [Fact]
    public void Prune_DropsTheOldFromTheOldEndOnly()
    {
        Add("old", Start);
        Add("at the edge", Start.AddMinutes(1));
        Add("young", Start.AddMinutes(2));

        _index.Prune(_connection, BookTime.Of(Start.AddMinutes(1) + RequestKey.Lifetime));

        Assert.Null(_index.Find(_connection, Key("old")));
        Assert.NotNull(_index.Find(_connection, Key("at the edge")));
        Assert.NotNull(_index.Find(_connection, Key("young")));
        Assert.Equal(2, _connection.Ask("SELECT count(*) FROM answers"));
    }

    [Fact]
    public void Prune_KeyUsedAgain_KeepsTheLaterAnswer()
    {
        Add("daily", Start, transfer: 1);
        var later = Add("daily", Start.AddHours(25), transfer: 2);

        _index.Prune(_connection, BookTime.Of(Start.AddHours(25)));

        Assert.Equal(later, _index.Find(_connection, Key("daily")));
        Assert.Equal(1, _connection.Ask("SELECT count(*) FROM answers"));
    }

    [Fact]
    public void Prune_EverythingOld_MakesRowNumbersThatAreUsedAnew()
    {
        for (var i = 0; i < 3; i++) Add($"old {i}", Start);
        _index.Prune(_connection, BookTime.Of(Start.AddHours(25)));
        Assert.Equal(0, _index.Runs);

        var answer = Add("new", Start.AddHours(25));

        Assert.Equal(answer, _index.Find(_connection, Key("new")));
        Assert.Null(_index.Find(_connection, Key("old 0")));
    }

    [Fact]
    public void Prune_NothingMoreToDrop_IsNotAskedAgainForAMinute()
    {
        var now = Start.AddHours(25);
        _index.Prune(_connection, BookTime.Of(now));
        Add("old", Start);

        _index.Prune(_connection, BookTime.Of(now.AddSeconds(59)));
        Assert.Equal(1, _index.Runs);
        _index.Prune(_connection, BookTime.Of(now.AddSeconds(60)));
        Assert.Equal(0, _index.Runs);
    }

    private StoredAnswer Add(string key, DateTimeOffset at, long transfer = 1)
    {
        var answer = new StoredAnswer(Key(key), "command=test\n", new Receipt(Payer, transfer, new(long.MinValue), at));
        _index.Add(answer.Key.Hash, AnswerTable.Append(_connection, answer));
        return answer;
    }
}
