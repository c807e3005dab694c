using System.Security.Cryptography;

namespace Bursar.Storage.Tests;

/// <summary>What <c>verify</c> says to books that were falsified in a store.</summary>
public abstract class TamperingConformance
{
    private static readonly Fingerprints Prints = new(FingerprintKey);

    public static TheoryData<string> Names => [.. Tamperings.All.Keys];

    /// <summary>Opens a snapshot of the books after this was done to them.</summary>
    private protected abstract Task<StoreReader> TamperAsync(Func<StoreReader, Task<string>> sql);

    /// <summary>Writes bytes as a literal of the store.</summary>
    private protected abstract string Hex(byte[] bytes);

    [Fact]
    public async Task Verify_OfHonestBooks_FindsNothing()
    {
        await using var books = await TamperAsync(_ => Task.FromResult("SELECT 1"));

        Assert.Equal(new AuditReport(3, 19 + BalanceMark.Every, null), await StoreAudit.RunAsync(books, null, Start, Stop));
        Assert.Null(await FingerprintAudit.FindFaultAsync(books, Prints, Start, Stop));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Verify_AfterATampering_SaysWhatIsWrong(string name)
    {
        var tampering = Tamperings.All[name];
        using var elsewhere = new DataDirectory();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await using var books = await TamperAsync(async honest =>
        {
            await using (var file = File.Create(elsewhere.File)) await Checkpoint.WriteAsync(honest, key, Start, file, Stop);
            var forged = tampering.Forgery is var (number, change)
                ? await Forger.SqlAsync(honest, number, change, Hex)
                : "";
            return forged + tampering.Sql;
        });

        var report = await StoreAudit.RunAsync(books, null, Start, Stop);

        AssertFault(tampering.Fault, report.Fault);
        if (tampering.Fault is not null) return;
        var isCovered = await FingerprintAudit.FindFaultAsync(books, Prints, Start, Stop) is not null;
        Assert.Equal(!tampering.IsUncovered, isCovered);
        var checkpoint = await CheckpointFile.OpenAsync(elsewhere.File, key, Stop);
        AssertFault(tampering.Against, await CheckpointAudit.FindFaultAsync(books, checkpoint, Stop));
    }

    private static void AssertFault(string? meant, string? found)
    {
        if (meant is null) Assert.Null(found);
        else Assert.Contains(meant, found, StringComparison.Ordinal);
    }

    /// <summary>Makes the books that are tampered with.</summary>
    private protected static async Task FillAsync(IStore store)
    {
        var clock = new ManualClock(Start);
        await using var ledger = new Committer(store, clock, fingerprints: Prints);
        await FrozenBooks.WriteAsync(ledger, clock);
        await ledger.Must(TopUp(5, book: FrozenBooks.Dollars));
        var member = (await ledger.FindAsync<Membership>(RowKey.OfMembership(FrozenBooks.Pounds, FrozenBooks.Researcher), Stop))!;
        await ledger.Must(new CreateToken(member, new(0x6900_0004, 1), Digest.Of("a token that was revoked")));
        await ledger.Must(new RevokeToken(FrozenBooks.Pounds, Digest.Of("a token that was revoked")));
    }
}
