using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar;

/// <summary>Opens the store that the settings name.</summary>
internal static class BookStore
{
    /// <summary>Opens it to serve it; made where it is not there.</summary>
    /// <param name="settings">Which one.</param>
    /// <param name="data">Where SQLite's file lies.</param>
    /// <param name="masterKey">What secrets are sealed under; all nodes of a database must have the same.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="CommandFailure">It cannot be opened, or its secrets are sealed under another key.</exception>
    public static async Task<IStore> OpenAsync(StoreSettings settings, DataDirectory data, byte[] masterKey, CancellationToken cancellation)
    {
        try
        {
            if (settings.Connection is not null) return await OpenPostgresAsync(settings, settings.Connection, masterKey, cancellation);
            // SQLite gives the files beside it the mode of this one.
            PrivateFile.Ensure(data.DataFile);
            return SqliteStore.Open(data.DataFile);
        }
        catch (Exception failure) when (failure is StoreException or IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.CannotStart, failure.Message, failure);
        }
    }

    private static async Task<IStore> OpenPostgresAsync(StoreSettings settings, string connection, byte[] masterKey, CancellationToken cancellation)
    {
        var store = await PostgresStore.OpenAsync(connection, settings.Sharded, cancellation);
        try
        {
            if (await store.ClaimKeyAsync(MasterKey.CheckOf(masterKey), cancellation)) return store;
            throw new CommandFailure(
                ExitCode.CannotStart,
                "The secrets in this database are sealed under another master key. Copy master.key from a node that serves it, or set Bursar:MasterKey to the same key.");
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }
}
