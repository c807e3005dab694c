using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar;

/// <summary>
/// Copies the books between the file in a data directory and the database, or databases, with both sides locked against servers.
/// </summary>
/// <param name="data">The data directory.</param>
/// <param name="settings">The settings with the database connection, whichever store they name.</param>
/// <param name="masterKey">The directory's master key; null if it has none yet.</param>
internal sealed class StoreMove(DataDirectory data, StoreSettings settings, byte[]? masterKey)
{
    private const string OtherKey =
        "The secrets in the database are sealed under another master key than the directory's. Copy master.key from a node that "
            + "serves the database, or set Bursar:MasterKey to the same key.";

    /// <summary>Copies the file into the database.</summary>
    /// <returns>The rows copied, or the fault because of which nothing was copied.</returns>
    /// <exception cref="CommandFailure">A server is running on the directory, its clock was moved, or the database's secrets are
    /// sealed under another key.</exception>
    /// <exception cref="StoreException">A store cannot be opened, or failed.</exception>
    public async Task<CopyReport> ToPostgresAsync(CancellationToken cancellation)
    {
        if (!File.Exists(data.DataFile)) throw new StoreException($"There is no data file {data.DataFile}.");
        using var only = Take();
        if (MovableClock.StateOf(data) != ClockState.Real)
            throw Refused("The clock of these books was moved or stopped in sandbox mode, so they cannot be copied.");
        var (source, losses) = await Witness.CompareAsync(
            data.WitnessFile, () => Task.FromResult(SqliteCopySource.Open(data.DataFile)), cancellation);
        await using var from = source;
        if (losses.Count > 0) throw LostBooks.Failure(losses);
        if (masterKey is not null && !from.IsSealedUnder(MasterKey.CheckOf(masterKey)))
            throw Refused("The secrets in the file are sealed under another master key than the directory's. Put it back.");
        await using var to = await ShardedCopyTarget.OpenAsync(settings.Connections, cancellation);
        if (masterKey is null) await RefuseSecretsAsync(from, cancellation);
        else if (!await to.ClaimKeyAsync(MasterKey.CheckOf(masterKey), cancellation)) throw Refused(OtherKey);
        return await CopyAsync(from, to, cancellation);
    }

    /// <summary>Copies the database into the file.</summary>
    /// <returns>The rows copied, or the fault because of which nothing was copied.</returns>
    /// <exception cref="CommandFailure">A server is running on the directory, or the database's secrets are sealed under another
    /// key.</exception>
    /// <exception cref="StoreException">A store cannot be opened, or failed.</exception>
    public async Task<CopyReport> ToSqliteAsync(CancellationToken cancellation)
    {
        await using var from = await ShardedCopySource.OpenAsync(settings.Connections, cancellation);
        data.Prepare();
        using var only = Take();
        if (!from.IsSealedUnder(masterKey is null ? null : MasterKey.CheckOf(masterKey))) throw Refused(OtherKey);
        PrivateFile.Ensure(data.DataFile);
        await using var to = SqliteCopyTarget.Open(data.DataFile);
        if (masterKey is not null && !to.ClaimKey(MasterKey.CheckOf(masterKey)))
            throw Refused("The file was made for another master key than the directory's. Delete it if it is empty.");
        return await CopyAsync(from, to, cancellation);
    }

    /// <summary>Refuses to copy sealed secrets into a directory whose key cannot open them.</summary>
    private async Task RefuseSecretsAsync(SqliteCopySource from, CancellationToken cancellation)
    {
        await foreach (var _ in from.RowsAsync(RowKind.AccessKey, cancellation))
            throw Refused(
                $"The books have AWS keys sealed under a master key that is missing here. Put it into {data.MasterKeyFile}, or "
                    + "set Bursar:MasterKey.");
    }

    private ServerLock Take() => ServerLock.IsHeld(data)
        ? throw Refused($"A server is running on {data.Path}. Stop it first: later changes would not be copied.")
        : ServerLock.Take(data);

    private static Task<CopyReport> CopyAsync(ICopySource from, ICopyTarget to, CancellationToken cancellation)
        => TransferBars.RunAsync(
            from, bar => new BookCopy(from, to, TimeProvider.System).RunAsync(Steps(bar), cancellation), cancellation);

    private static Func<CopyStep, IProgress<long>>? Steps(Func<string, IProgress<long>>? bar)
        => bar is null ? null : step => bar(step switch
        {
            CopyStep.CheckSource => "check",
            CopyStep.Write => "copy",
            _ => "check the copy",
        });

    private static CommandFailure Refused(string why) => new(ExitCode.Refused, why);
}
