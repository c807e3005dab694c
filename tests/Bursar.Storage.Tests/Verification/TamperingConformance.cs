namespace Bursar.Storage.Tests;

/// <summary>What <c>verify</c> says to books that were falsified in a store.</summary>
public abstract class TamperingConformance
{
    public static TheoryData<string> Names => [.. Tamperings.All.Keys];

    /// <summary>Opens a snapshot of the books after this was done to them.</summary>
    private protected abstract Task<StoreReader> TamperAsync(Func<StoreReader, Task<string>> sql);

    /// <summary>Writes bytes as a literal of the store.</summary>
    private protected abstract string Hex(byte[] bytes);

    [Fact]
    public async Task Verify_OfHonestBooks_FindsNothing()
    {
        await using var books = await TamperAsync(_ => Task.FromResult(""));

        Assert.Equal(new AuditReport(3, 18, null), await StoreAudit.RunAsync(books, null, Stop));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Verify_AfterATampering_SaysWhatIsWrong(string name)
    {
        var tampering = Tamperings.All[name];
        await using var books = await TamperAsync(async honest =>
        {
            var forged = tampering.Forgery is var (number, change)
                ? await Forger.SqlAsync(honest, number, change, Hex)
                : "";
            return forged + tampering.Sql;
        });

        var report = await StoreAudit.RunAsync(books, null, Stop);

        if (tampering.Fault is null) Assert.Null(report.Fault);
        else Assert.Contains(tampering.Fault, report.Fault, StringComparison.Ordinal);
    }

    /// <summary>Makes the books that are tampered with.</summary>
    private protected static async Task FillAsync(IStore store)
    {
        var clock = new ManualClock(Start);
        await using var ledger = new Committer(store, clock);
        await FrozenBooks.WriteAsync(ledger, clock);
        await ledger.Must(TopUp(5, book: FrozenBooks.Dollars));
    }
}
