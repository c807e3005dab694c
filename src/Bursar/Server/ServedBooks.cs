using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar;

/// <summary>The books that a server has open: their store, what witnesses how far they have come, and the committer.</summary>
internal sealed class ServedBooks : IAsyncDisposable
{
    private readonly Witness _witness;

    private ServedBooks(Committer committer, Witness witness, byte[] masterKey)
        => (Committer, _witness, MasterKey) = (committer, witness, masterKey);

    /// <summary>The ledger.</summary>
    public Committer Committer { get; }

    /// <summary>The key that seals their secrets.</summary>
    public byte[] MasterKey { get; }

    /// <summary>
    /// Opens books that have everything they ever had, or whose loss is accepted, and starts to commit to them.
    /// </summary>
    /// <exception cref="CommandFailure">They cannot be opened, or lack what was committed to them.</exception>
    public static async Task<ServedBooks> OpenAsync(BooksPlan plan, CancellationToken cancellation)
    {
        var (store, masterKey) = await BookStore.OpenAsync(
            plan.Store, plan.Data, plan.MasterKey, plan.Watch.StoreLog, cancellation);
        Witness? witness = null;
        Committer committer;
        IReadOnlyList<Loss> losses;
        try
        {
            PrivateFile.Ensure(plan.Data.WitnessFile);
            witness = Witness.Open(plan.Data.WitnessFile, plan.Watch.StoreLog, store.Shards.Count);
            losses = await witness.FindLossesAsync(store, cancellation);
            if (losses.Count > 0 && !plan.AcceptLoss) throw LostBooks.Failure(losses);
            var clock = plan.ClockOf(await store.FindAsync<House>(RowKey.House, cancellation));
            // The instruments of books that are exchanged end with them.
            var meter = plan.AreExchanged ? null : plan.Watch.Meter;
            var fingerprints = new SecretBox(masterKey).Fingerprints();
            committer = new Committer(store, clock, plan.Limits, meter, plan.Watch.StoreLog, witness, fingerprints);
        }
        catch (Exception failure)
        {
            witness?.Dispose();
            await store.DisposeAsync();
            if (failure is StoreException or IOException or UnauthorizedAccessException)
                throw new CommandFailure(ExitCode.CannotStart, failure.Message, failure);
            throw;
        }
        var books = new ServedBooks(committer, witness, masterKey);
        try
        {
            if (plan.AcceptLoss) await witness.AcceptAsync(losses, committer, cancellation);
            await ClockLoop.NoteAsync(committer, cancellation);
            return books;
        }
        catch
        {
            await books.DisposeAsync();
            throw;
        }
    }

    /// <summary>What was accepted is answered, then the store is closed.</summary>
    public async ValueTask DisposeAsync()
    {
        await Committer.DisposeAsync();
        _witness.Dispose();
    }
}

/// <summary>How books are opened.</summary>
/// <param name="Store">Where they are.</param>
/// <param name="Data">The data directory.</param>
/// <param name="Watch">What they are watched by.</param>
internal sealed record BooksPlan(StoreSettings Store, DataDirectory Data, ServerWatch Watch)
{
    /// <summary>The setting with the master key; null to use the directory's.</summary>
    public string? MasterKey { get; init; }

    /// <summary>The committer's limits.</summary>
    public required CommitterOptions Limits { get; init; }

    /// <summary>Makes the books' clock, given what they know of the time.</summary>
    public required Func<House?, BookClock> ClockOf { get; init; }

    /// <summary>Whether to serve books that lack what was committed to them.</summary>
    public bool AcceptLoss { get; init; }

    /// <summary>Whether others may take their place while the server runs: in sandbox mode.</summary>
    public bool AreExchanged { get; init; }
}
