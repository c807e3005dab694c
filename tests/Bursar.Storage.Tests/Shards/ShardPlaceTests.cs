namespace Bursar.Storage.Tests;

/// <summary>A database is used in its place among those that the books are spread over, or not at all.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class ShardPlaceTests(SharedPostgres shared)
{
    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(int.MaxValue, 1, 0)]
    [InlineData(RowKey.NoBook, 64, 0)]
    [InlineData(7, 4, 3)]
    [InlineData(int.MaxValue, 4, 3)]
    [InlineData(-1, 3, 0)]
    [InlineData(int.MinValue, 3, 2)]
    public void NumberOf_AnyBook_IsAPlace(int book, int of, int expected)
        => Assert.Equal(expected, ShardPlace.NumberOf(book, of));

    [Fact]
    public async Task Open_InAnotherOrderOrNumber_IsRefusedAndLeavesThemUsable()
    {
        var databases = await shared.CreateDatabasesAsync(3, Stop);
        await using (var ledger = new Committer(await ShardedStore.OpenAsync(databases, Stop), new ManualClock(Start)))
            for (var book = 1; book <= 3; book++) await ledger.OpenBook(number: book);
        var fresh = await shared.CreateDatabaseAsync(Stop);

        await MustBeRefusedAsync("database 2 of 3", databases[0], databases[2], databases[1]);
        await MustBeRefusedAsync("database 1 of 3", databases[0], databases[1]);
        await MustBeRefusedAsync("database 1 of 3", [.. databases, fresh]);
        await MustBeRefusedAsync("database 3 of 3", databases[2]);
        await MustBeRefusedAsync("database 1 of 3", databases[0]);

        await using var store = await ShardedStore.OpenAsync(databases, Stop);
        Assert.Equal([1, 2, 3], (await store.ListAsync(new BooksQuery(default, 10), Stop)).Select(book => book.Number));
    }

    [Fact]
    public async Task Open_ADatabaseWithEveryBookAsOneOfSeveral_IsRefused()
    {
        var (first, second) = (await shared.CreateDatabaseAsync(Stop), await shared.CreateDatabaseAsync(Stop));
        await (await PostgresStore.OpenAsync(first, Stop)).DisposeAsync();

        await MustBeRefusedAsync("the only database", first, second);

        await (await PostgresStore.OpenAsync(first, Stop)).DisposeAsync();
    }

    [Fact]
    public async Task Open_ADatabaseFromBeforeThereWerePlaces_IsRefusedAsOneOfSeveralIfItHasBooks()
    {
        var (first, second) = (await shared.CreateDatabaseAsync(Stop), await shared.CreateDatabaseAsync(Stop));
        await using (var ledger = new Committer(await PostgresStore.OpenAsync(first, Stop), new ManualClock(Start)))
            await ledger.OpenBook();
        const string before = "UPDATE house SET shard = NULL, shards = NULL";
        await Sql.AskAsync(first, before);

        await MustBeRefusedAsync("the only database", first, second);

        await using var store = await PostgresStore.OpenAsync(first, Stop);
        Assert.Single(await store.ListAsync(new BooksQuery(default, 10), Stop));
    }

    private static async Task MustBeRefusedAsync(string taken, params string[] databases)
    {
        await RefuseAsync(() => ShardedStore.OpenAsync(databases, Stop));
        await RefuseAsync(() => ShardedReader.OpenSnapshotAsync(databases, Stop));
        await RefuseAsync(() => ShardedCopySource.OpenAsync(databases, Stop));
        await RefuseAsync(() => ShardedCopyTarget.OpenAsync(databases, Stop));

        async Task RefuseAsync(Func<Task> open)
            => Assert.Contains(taken, (await Assert.ThrowsAsync<StoreException>(open)).Message, StringComparison.Ordinal);
    }
}
