namespace Bursar.Storage.Tests;

public abstract partial class StoreConformance
{
    private static readonly Fingerprints Prints = new(FingerprintKey);

    [Fact]
    public async Task Fingerprints_AfterCommandsOfManyKinds_MatchTheRows()
    {
        var store = await OpenAsync();
        await using var ledger = new Committer(store, _clock, fingerprints: Prints);

        await FrozenBooks.WriteAsync(ledger, _clock);

        Assert.Null(await FingerprintFaultAsync(store));
        Assert.Contains("does not match", await FingerprintFaultAsync(store, new Fingerprints(new byte[Fingerprints.KeySize])));
    }

    [Fact]
    public async Task Fingerprints_OfBooksWithout_AreMissingUntilTheyAreRenewed()
    {
        await using (var before = await StartAsync()) await FrozenBooks.WriteAsync(before, _clock);
        var store = await OpenAsync();
        await using var ledger = new Committer(store, _clock, fingerprints: Prints);
        await ledger.Must(TopUp(1, book: FrozenBooks.Dollars));
        Assert.Contains("there is no fingerprint", await FingerprintFaultAsync(store));

        Assert.Equal((4, null), await FingerprintRenewal.RunAsync((StoreReader)store, ledger, Prints, Stop));
        Assert.Null(await FingerprintFaultAsync(store));

        await ledger.Must(TopUp(1, book: FrozenBooks.Dollars));
        Assert.Null(await FingerprintFaultAsync(store));
        var events = await ledger.EventsAsync(FrozenBooks.Dollars, 0, 1_000, Stop);
        Assert.Contains(events, one => one.Kind == EventKind.FingerprintSet);
    }

    [Fact]
    public async Task SetFingerprint_OfABookThatHasChangedSince_IsRefused()
    {
        await using var ledger = new Committer(await OpenAsync(), _clock, fingerprints: Prints);
        await ledger.OpenBook(funds: 1);
        var read = await ledger.BookOf(Number);
        await ledger.Must(TopUp(1));

        await ledger.MustRefuse(
            new SetFingerprint(Number, read.Fingerprint, read.Events.Last, new(9, 9)), RejectionCode.Changed);
        await ledger.MustRefuse(new SetFingerprint(Number + 1, default, 0, new(9, 9)), RejectionCode.NotFound);
    }

    private static Task<string?> FingerprintFaultAsync(IStore store, Fingerprints? prints = null)
        => FingerprintAudit.FindFaultAsync((StoreReader)store, prints ?? Prints, Start, Stop);
}
