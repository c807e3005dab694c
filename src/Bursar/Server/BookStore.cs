using Bursar.Ledger;
using Bursar.Storage;
using Microsoft.Extensions.Logging;

namespace Bursar;

/// <summary>Opens the store that the settings name.</summary>
internal static class BookStore
{
    /// <summary>Opens the store for a server, and creates it if it is missing.</summary>
    /// <param name="settings">The store to open.</param>
    /// <param name="data">The directory of the SQLite file.</param>
    /// <param name="masterKey">The key that seals secrets; all nodes of a database must have the same one.</param>
    /// <param name="log">Where a new schema, an upgrade and a recovery are logged.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="CommandFailure">The store cannot be opened, or its secrets are sealed under another key.</exception>
    public static async Task<IStore> OpenAsync(
        StoreSettings settings, DataDirectory data, byte[] masterKey, ILogger log, CancellationToken cancellation)
    {
        try
        {
            if (settings.Connection is not null)
                return await OpenPostgresAsync(settings, settings.Connection, masterKey, log, cancellation);
            // SQLite gives its -wal and -shm files the mode of this one.
            PrivateFile.Ensure(data.DataFile);
            return SqliteStore.Open(data.DataFile, log);
        }
        catch (Exception failure) when (failure is StoreException or IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.CannotStart, failure.Message, failure);
        }
    }

    private static async Task<IStore> OpenPostgresAsync(
        StoreSettings settings, string connection, byte[] masterKey, ILogger log, CancellationToken cancellation)
    {
        var store = await PostgresStore.OpenAsync(connection, settings.Sharded, log, cancellation);
        try
        {
            if (await store.ClaimKeyAsync(MasterKey.CheckOf(masterKey), cancellation)) return store;
            throw new CommandFailure(
                ExitCode.CannotStart,
                "The secrets in this database are sealed under another master key. Copy master.key from a node that serves it, "
                    + "or set Bursar:MasterKey to the same key.");
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }
}
