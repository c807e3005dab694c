namespace Bursar.Storage.Tests;

/// <summary>Which commands of those that wait make the next batch.</summary>
public sealed class BacklogTests
{
    private readonly Backlog _backlog = new(most: 10);

    [Fact]
    public void Take_AllFit_TakesThemAsTheyCame()
    {
        Add(book: 1, 3);
        Add(book: 2, 3);
        Add(book: 1, 4);
        Assert.Equal("1 1 1 2 2 2 1 1 1 1", Take());
        Assert.True(_backlog.IsEmpty);
    }

    [Fact]
    public void Take_MoreThanFit_LetsBooksTakeTurns()
    {
        Add(book: 1, 20);
        Add(book: 2, 3);
        Add(book: 3, 1);
        Assert.Equal("1 2 3 1 2 1 2 1 1 1", Take());
        Add(book: 4, 2);
        Assert.Equal("1 4 1 4 1 1 1 1 1 1", Take());
        Assert.Equal("1 1 1 1 1 1", Take());
        Assert.True(_backlog.IsEmpty);
    }

    [Fact]
    public void Take_HeavyCommands_LeavesRoomForTheOthers()
    {
        for (var i = 0; i < 3; i++) Add(book: 1, 1, weight: 8);
        Add(book: 2, 1);
        Add(book: 3, 1);
        Assert.Equal("1 2 3", Take());
        Assert.Equal("1", Take());
        Assert.Equal("1", Take());
        Assert.True(_backlog.IsEmpty);
    }

    [Fact]
    public void Take_ACommandHeavierThanABatch_TakesItAlone()
    {
        Add(book: 2, 1);
        Add(book: 1, 1, weight: 1_000);
        Add(book: 2, 1);
        Assert.Equal("2", Take());
        Assert.Equal("1", Take());
        Assert.Equal("2", Take());
    }

    /// <summary>Whatever is sent: nothing is lost, and a book's commands keep their order.</summary>
    [Fact]
    public void Take_RandomCommands_TakesEachOnceAndInItsBooksOrder() => TestSeed.Run(200, random =>
    {
        var backlog = new Backlog(most: 10);
        var sent = new List<Pending>();
        var taken = new List<Pending>();
        for (var step = 0; step < 100; step++)
        {
            for (var i = random.Next(20); i > 0; i--)
            {
                sent.Add(Pending(random.Next(5), random.Next(10) == 0 ? random.Next(20) : 1));
                backlog.Add(sent[^1]);
            }
            TakeInto(taken);
        }
        while (!backlog.IsEmpty) TakeInto(taken);
        foreach (var book in Enumerable.Range(0, 5))
            Assert.Equal(sent.Where(one => one.Command.Book == book), taken.Where(one => one.Command.Book == book));
        Assert.Equal(sent.Count, taken.Count);

        void TakeInto(List<Pending> all)
        {
            var batch = new List<Pending>();
            var waited = !backlog.IsEmpty;
            backlog.Take(batch);
            Assert.Equal(waited, batch.Count > 0);
            Assert.True(batch.Count <= 1 || batch.Sum(one => one.Command.Weight) <= 10);
            all.AddRange(batch);
        }
    });

    private void Add(int book, int times, int weight = 1)
    {
        for (; times > 0; times--) _backlog.Add(Pending(book, weight));
    }

    private string Take()
    {
        var batch = new List<Pending>();
        _backlog.Take(batch);
        return string.Join(' ', batch.Select(one => one.Command.Book));
    }

    private static Pending Pending(int book, int weight)
        => new(new ApproveSubmissions(book, new HashSet<ObjectId>(), new ObjectId[weight]), 0);
}
