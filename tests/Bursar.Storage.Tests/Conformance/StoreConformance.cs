namespace Bursar.Storage.Tests;

/// <summary>
/// The tests that every store must pass, behind the committer as in the product. The test class of a store derives from it and
/// opens the store.
/// </summary>
public abstract partial class StoreConformance
{
    private readonly ManualClock _clock = new(Start);

    /// <summary>Opens this test's store, which is empty at first; opened again, it has what was committed to it.</summary>
    protected abstract ValueTask<IStore> OpenAsync();

    private async Task<Committer> StartAsync() => new(await OpenAsync(), _clock);

    private async Task<(Committer Ledger, GatedStore Store)> StartGatedAsync(CommitterOptions? options = null)
    {
        var store = new GatedStore(await OpenAsync());
        return (new(store, _clock, options), store);
    }

    /// <summary>
    /// Sends commands of one book so that they make one batch: they are queued while a commit of the same book is held. One of
    /// another book might be in another database, and hold nothing.
    /// </summary>
    private static async Task<Task<Outcome>[]> SendInOneBatchAsync(Committer ledger, GatedStore store, params Command[] commands)
    {
        var gate = new Gate();
        store.BeforeCommit = gate.PassAsync;
        var before = ledger.Send(new UpdateBook(commands[0].Book) { Title = "Before" });
        await gate.Reached;
        store.BeforeCommit = GatedStore.Pass;
        var sent = commands.Select(ledger.Send).ToArray();
        gate.Open();
        await before;
        return sent;
    }
}
