using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>
/// The demo's books with a history: each transfer beyond the demo's own is a top-up of the USD book that came through the engine
/// under a request key, minutes ago at the most, so that no key is forgotten yet.
/// </summary>
/// <param name="Store">Where they lie.</param>
/// <param name="Transfers">How many transfers there are.</param>
internal sealed record GrownStore(BenchStore Store, long Transfers)
{
    /// <summary>The book with the history.</summary>
    public static readonly int[] Book = [DemoBooks.TurkBook.Book];

    private const int Callers = 128;
    private static readonly Money Funds = Money.FromMinor(10_000_000_00);

    /// <summary>The data file's size in bytes, while nobody has it open.</summary>
    public long Bytes => new FileInfo(new DataDirectory(Store.Data).DataFile).Length;

    /// <summary>
    /// Lets the demo make its books, then fills them up to that many transfers; there are at least the demo's few.
    /// </summary>
    public static async Task<GrownStore> MakeAsync(Workbench bench, long transfers, CancellationToken cancellation)
    {
        var store = await StoreKind.Sqlite(bench.Folder).MakeAsync($"growth_{transfers}", cancellation);
        await using (var demo = bench.Bursar.Demo(store.Data)) await demo.ListeningAsync(cancellation);
        await using var ledger = await store.CommitAsync(witness: null, cancellation);
        // What the engine's callers will spend.
        await new EngineSetup(ledger).DoAsync([new TopUp(Book[0], Funds, Currency.USD, "")], cancellation);

        var books = await ledger.ListAsync(new BooksQuery(default, int.MaxValue), cancellation);
        var there = books.Sum(book => book.LastTransfer);
        var left = transfers - there;
        var topUps = new TopUps(Book);
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(FillAsync, cancellation)));
        return new(store, Math.Max(there, transfers));

        async Task FillAsync()
        {
            var caller = new EngineCaller(ledger, keyed: true, new Latencies(0));
            while (Interlocked.Decrement(ref left) >= 0 && !cancellation.IsCancellationRequested) await topUps.StepAsync(caller);
        }
    }
}
