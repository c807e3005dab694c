namespace Bursar.Storage.Tests;

/// <summary>
/// The database refuses a statement in the middle of a batch, or the commit: Bursar retries if that can help, and reports it at
/// once if not.
/// </summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresRefusalTests(SharedPostgres shared)
{
    [Theory]
    [InlineData("40001")] // serialization failure
    [InlineData("40P01")] // deadlock
    [InlineData("55P03")] // lock timeout
    [InlineData("57014")] // statement timeout
    [InlineData("57P03")] // starting
    [InlineData("23505")] // another node inserted the same
    public async Task Execute_RefusedForAMoment_IsDoneOnceWithOrWithoutAKey(string code)
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        await using var ledger = await StartAsync(database);
        await Sql.FailTransfersAsync(database, Raise(code), 3);
        Assert.Equal(1, (await ledger.Must(TopUp(1))).Transfer);
        await Sql.StopFailingAsync(database);

        await Sql.AskAsync(database, "DROP SEQUENCE tries; DROP FUNCTION fail");
        await Sql.FailCommitsAsync(database, Raise(code), 3);
        Assert.False((await ledger.Must(TopUp(2, "key"))).Replayed);

        Assert.Equal(4L, await Sql.AskAsync(database, "SELECT last_value FROM tries"));
        Assert.Equal(2, (await ledger.MustPassAudit()).Transfers);
    }

    [Theory]
    [InlineData("53100", "The database's disk is full")]
    [InlineData("25006", "The database is read-only")]
    [InlineData("42501", "The database refused")] // insufficient privilege
    [InlineData("XX001", "The database refused")] // data corrupted
    public async Task Execute_RefusedForGood_IsToldAtOnceAndNothingIsDone(string code, string says)
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        await using var ledger = await StartAsync(database);
        await Sql.FailTransfersAsync(database, Raise(code), int.MaxValue);
        var sent = Enumerable.Range(0, 5).Select(i => ledger.Send(TopUp(1, i == 0 ? null : $"key {i}"))).ToList();

        foreach (var one in sent)
        {
            var failure = await Assert.ThrowsAsync<StoreException>(() => one);
            Assert.StartsWith(says, failure.Message, StringComparison.Ordinal);
            Assert.EndsWith("Nothing was done.", failure.Message, StringComparison.Ordinal);
            Assert.False(failure.MayRetry || failure.MayBeDone);
        }
        Assert.InRange((long)(await Sql.AskAsync(database, "SELECT last_value FROM tries"))!, 1, 5);
        Assert.Empty(await ledger.TransfersOf());
        await Sql.StopFailingAsync(database);
        Assert.False((await ledger.Must(TopUp(1, "key 1"))).Replayed);
        Assert.Equal(1, (await ledger.MustPassAudit()).Transfers);
    }

    [Fact]
    public async Task Execute_RefusedAgainAndAgain_IsToldWhenItsTimeIsOver()
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        await using var ledger = await StartAsync(database, new() { RetryFor = TimeSpan.FromSeconds(2) });
        await Sql.FailTransfersAsync(database, Raise("40001"), int.MaxValue);

        var failure = await Assert.ThrowsAsync<StoreException>(() => ledger.Send(TopUp(1)));

        Assert.StartsWith("Another node was first", failure.Message, StringComparison.Ordinal);
        Assert.InRange((long)(await Sql.AskAsync(database, "SELECT last_value FROM tries"))!, 2, 16);
        Assert.Empty(await ledger.TransfersOf());
    }

    [Fact]
    public async Task Execute_BookLockedByAnIdleSession_IsDoneWhenTheServerHasEndedThatSession()
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        await using var ledger = await StartAsync(database);
        await using var hung = await Sql.OpenAsync(database);
        await using var hold = new Npgsql.NpgsqlCommand(
            "SET idle_in_transaction_session_timeout = '1s'; BEGIN; SELECT FROM books FOR UPDATE", hung);
        await hold.ExecuteNonQueryAsync(Stop);

        Assert.Equal(1, (await ledger.Must(TopUp(1))).Transfer);

        await Assert.ThrowsAnyAsync<Npgsql.NpgsqlException>(() => hold.ExecuteNonQueryAsync(Stop));
    }

    [Fact]
    public async Task Execute_BookLockedForLongerThanAnybodyWaits_IsTriedAgainAndDoneOnce()
    {
        var database = await shared.CreateDatabaseAsync(Stop);
        await using var ledger = await StartAsync(database);
        await using var other = await Sql.OpenAsync(database);
        await using var hold = new Npgsql.NpgsqlCommand("BEGIN; SELECT FROM books FOR UPDATE", other);
        await hold.ExecuteNonQueryAsync(Stop);
        var refused = (await shared.ServerAsync())
            .SaysAsync($"{other.Database} ERROR:  canceling statement due to lock timeout", 1, Stop);
        var sent = ledger.Send(TopUp(1));
        await refused;
        await other.DisposeAsync();

        var done = await sent;
        Assert.True(done.Accepted);
        Assert.Equal(1, done.Receipt.Transfer);
        Assert.Equal(1, (await ledger.MustPassAudit()).Transfers);
    }

    private static string Raise(string code) => $"RAISE EXCEPTION 'no' USING ERRCODE = '{code}'";

    private static async Task<Committer> StartAsync(string database, CommitterOptions? options = null)
    {
        var ledger = new Committer(await PostgresStore.OpenAsync(database, Stop), TimeProvider.System, options);
        await ledger.OpenBook();
        return ledger;
    }
}
