namespace Bursar.Storage.Tests;

public sealed class AnswerIndexTests : IDisposable
{
    private readonly DataDirectory _data = new();
    private readonly SqliteConnection _connection;
    private readonly AnswerIndex _index = new();

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
    public void Load_MoreThanAPage_KnowsThemAll()
    {
        for (var i = 0; i < 2_001; i++) Add($"key {i}", Start);
        var loaded = new AnswerIndex();
        loaded.Load(_connection);
        Assert.Equal(2_001, loaded.Count);
        Assert.All(new[] { 0, 999, 1_000, 2_000 }, i => Assert.NotNull(loaded.Find(_connection, Key($"key {i}"))));
    }

    [Fact]
    public void Prune_DropsTheOldFromTheOldEndOnly()
    {
        Add("old", Start);
        Add("at the edge", Start.AddMinutes(1));
        Add("young", Start.AddMinutes(2));

        _index.Prune(_connection, Start.AddMinutes(1) + RequestKey.Lifetime);

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

        _index.Prune(_connection, Start.AddHours(25));

        Assert.Equal(later, _index.Find(_connection, Key("daily")));
        Assert.Equal(1, _connection.Ask("SELECT count(*) FROM answers"));
    }

    [Fact]
    public void Prune_EverythingOld_MakesRowNumbersThatAreUsedAnew()
    {
        for (var i = 0; i < 3; i++) Add($"old {i}", Start);
        _index.Prune(_connection, Start.AddHours(25));
        Assert.Equal(0, _index.Count);

        var answer = Add("new", Start.AddHours(25));

        Assert.Equal(answer, _index.Find(_connection, Key("new")));
        Assert.Null(_index.Find(_connection, Key("old 0")));
    }

    [Fact]
    public void Prune_NothingMoreToDrop_IsNotAskedAgainForAMinute()
    {
        var now = Start.AddHours(25);
        _index.Prune(_connection, now);
        Add("old", Start);

        _index.Prune(_connection, now.AddSeconds(59));
        Assert.Equal(1, _index.Count);
        _index.Prune(_connection, now.AddSeconds(60));
        Assert.Equal(0, _index.Count);
    }

    private StoredAnswer Add(string key, DateTimeOffset at, long transfer = 1)
    {
        var answer = new StoredAnswer(Key(key), "command=test\n", new Receipt(Payer, transfer, new(long.MinValue), at));
        _index.Add(answer.Key, AnswerTable.Append(_connection, answer));
        return answer;
    }
}
