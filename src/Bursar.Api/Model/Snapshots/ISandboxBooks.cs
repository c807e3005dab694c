using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The books of a sandbox, which can be saved and exchanged. A server with real books has none.</summary>
public interface ISandboxBooks
{
    /// <summary>The snapshot to which a reset goes back.</summary>
    const string Seed = "seed";

    /// <summary>Exchanges the books for the snapshot <see cref="Seed"/>; if there is none, for empty ones.</summary>
    /// <exception cref="StoreException">They cannot be exchanged.</exception>
    Task ResetAsync(CancellationToken cancellation);

    /// <summary>Saves the books and the clock under a name, in place of an older snapshot.</summary>
    /// <returns>False if there are too many.</returns>
    /// <exception cref="StoreException">They cannot be saved.</exception>
    Task<bool> SaveAsync(string name, CancellationToken cancellation);

    /// <summary>Exchanges the books and the clock for a snapshot.</summary>
    /// <returns>False if there is none of that name.</returns>
    /// <exception cref="StoreException">They cannot be exchanged.</exception>
    Task<bool> RestoreAsync(string name, CancellationToken cancellation);

    /// <summary>Deletes a snapshot.</summary>
    /// <returns>False if there is none of that name.</returns>
    bool Delete(string name);

    /// <summary>Whether there is a snapshot of this name.</summary>
    bool Has(string name);

    /// <summary>Writes a snapshot as one file, in which secrets are sealed or hashed as in the books.</summary>
    /// <exception cref="StoreException">It cannot be read.</exception>
    void Export(string name, Stream to);

    /// <summary>Takes a snapshot from such a file, in place of an older one.</summary>
    /// <returns>Why it cannot be taken, as a sentence; null if it was.</returns>
    Task<string?> ImportAsync(string name, Stream from, CancellationToken cancellation);

    /// <summary>All snapshots, by name.</summary>
    IReadOnlyList<Snapshot> List();
}
