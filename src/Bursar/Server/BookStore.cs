using Bursar.Ledger;
using Bursar.Storage;
using Microsoft.Extensions.Logging;

namespace Bursar;

/// <summary>Opens the store that the settings name.</summary>
internal static class BookStore
{
    /// <summary>Opens the store for a server, and creates it if it is missing.</summary>
    /// <param name="settings">The store to open.</param>
    /// <param name="data">The directory of the SQLite file and of the master key.</param>
    /// <param name="keySetting">The setting with the master key; null to use the directory's.</param>
    /// <param name="log">Where a new schema, an upgrade and a recovery are logged.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <returns>The store, and the key that seals its secrets.</returns>
    /// <exception cref="CommandFailure">
    /// The store cannot be opened, or its master key is missing or another one than the directory's.
    /// </exception>
    public static async Task<(IStore Store, byte[] MasterKey)> OpenAsync(
        StoreSettings settings, DataDirectory data, string? keySetting, ILogger log, CancellationToken cancellation)
    {
        IStore? store = null;
        try
        {
            store = await OpenAsync(settings, data, log, cancellation);
            return (store, await MasterKey.ClaimAsync(store, data, keySetting, cancellation));
        }
        catch (Exception failure)
        {
            if (store is not null) await store.DisposeAsync();
            if (failure is StoreException or IOException or UnauthorizedAccessException)
                throw new CommandFailure(ExitCode.CannotStart, failure.Message, failure);
            throw;
        }
    }

    /// <summary>Opens a snapshot of the store, whether or not servers are running on it.</summary>
    /// <exception cref="StoreException">The store is not there, has another schema version, or cannot be read.</exception>
    public static async Task<StoreReader> OpenSnapshotAsync(
        StoreSettings settings, DataDirectory data, CancellationToken cancellation) => settings.IsPostgres
            ? await ShardedReader.OpenSnapshotAsync(settings.Connections, cancellation)
            : SqliteReader.OpenSnapshot(data.DataFile);

    private static async Task<IStore> OpenAsync(
        StoreSettings settings, DataDirectory data, ILogger log, CancellationToken cancellation)
    {
        if (settings.IsPostgres) return await ShardedStore.OpenAsync(settings.Connections, log, cancellation);
        // SQLite gives its -wal and -shm files the mode of this one.
        PrivateFile.Ensure(data.DataFile);
        return SqliteStore.Open(data.DataFile, log);
    }
}
