namespace Bursar.Storage.Tests;

/// <summary>What <c>verify</c> says to books in two databases that contradict each other.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class ShardedTamperingTests(SharedPostgres shared)
{
    [Fact]
    public async Task Verify_OfHonestBooks_FindsNothingAndCountsThemAll()
    {
        var databases = await FillAsync();
        var progress = new Last();
        await using var books = await ShardedReader.OpenSnapshotAsync(databases, Stop);
        await using var one = await ShardedReader.OpenSnapshotAsync(databases, Stop);

        var report = await StoreAudit.RunAsync(books, progress, Start, Stop);

        Assert.Null(report.Fault);
        Assert.Equal(await LedgerAudit.RunAsync(one, null, Stop), report);
        Assert.Equal(report.Transfers, progress.Value);
    }

    [Theory]
    [InlineData(
        0, "DELETE FROM users; DELETE FROM sign_ins; DELETE FROM sign_in_names", "is a member of a book, and is not there")]
    [InlineData(0, "DELETE FROM users WHERE id = (SELECT id FROM users ORDER BY id LIMIT 1)", null)]
    [InlineData(1, "DELETE FROM memberships WHERE book_id = 1003", "is not its administrator")]
    [InlineData(0, "UPDATE tokens SET for_book = 5", "has a token, and is not a member")]
    [InlineData(0, "UPDATE access_keys SET for_book = 5", "an access key gives access to it, and it is not there, or not in USD")]
    [InlineData(0, "UPDATE payout_sums SET paid = paid + 1000000000; UPDATE payout_items SET amount = amount + 1000000000; "
        + "UPDATE payouts SET total = total + 1000000000, paid = paid + 1000000000", "gets more by payouts than was earned")]
    [InlineData(0, "UPDATE whereabouts SET shards = 1", "in a database that is not asked about that person")]
    [InlineData(0, "UPDATE whereabouts SET shards = 2", "in a database that is not asked about that person")]
    [InlineData(0, "DELETE FROM whereabouts", "in a database that is not asked about that person")]
    public async Task Verify_OfDatabasesThatContradictEachOther_SaysHow(int database, string sql, string? fault)
    {
        var databases = await FillAsync();
        await Sql.AskAsync(databases[database], sql);
        await using var books = await ShardedReader.OpenSnapshotAsync(databases, Stop);

        var report = await StoreAudit.RunAsync(books, null, Start, Stop);

        if (fault is null) Assert.NotNull(report.Fault);
        else Assert.Contains(fault, report.Fault, StringComparison.Ordinal);
    }

    private async Task<string[]> FillAsync()
    {
        var databases = await shared.CreateDatabasesAsync(2, Stop);
        var clock = new ManualClock(Start);
        await using var ledger = new Committer(await ShardedStore.OpenAsync(databases, Stop), clock);
        await FrozenBooks.WriteAsync(ledger, clock);
        return databases;
    }

    private sealed class Last : IProgress<long>
    {
        private long _value;

        public long Value => Interlocked.Read(ref _value);

        public void Report(long value) => Interlocked.Exchange(ref _value, Math.Max(_value, value));
    }
}
