using Bursar.Ledger;

namespace Bursar.Storage;

/// <content>What the store does when the disk fails, or when somebody else changes the file.</content>
public sealed partial class SqliteStore
{
    /// <summary>Refuses to write a file that somebody else has changed or replaced, now and from now on.</summary>
    private void Guard()
    {
        try
        {
            _guard.Check();
        }
        catch (StoreException failure) when (failure.IsFinal)
        {
            _failure = failure;
            throw;
        }
    }

    /// <summary>
    /// After the disk failed, closes every connection, opens the file again and lets SQLite recover it from the log, as after a
    /// crash. A commit whose outcome was unknown is then there or not. Nothing is committed before the whole log has been written
    /// to the data file and that has reached the disk: the pages in memory may be all that is left of a commit.
    /// </summary>
    /// <exception cref="StoreException">The disk still fails. It can be tried again.</exception>
    private async ValueTask RecoverAsync(CancellationToken cancellation)
    {
        await ((Task)_answers).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _wal.Beside.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Readers.PauseAsync(cancellation);
        try
        {
            Writer.Discard();
            _cache.Clear();
            _histories.Clear();
            Reopen();
        }
        catch (StoreException failure)
        {
            throw new StoreException($"{failure.Message} Nothing was done.", failure) { MayRetry = true };
        }
        finally
        {
            Readers.Resume();
        }
        if (_answers.IsCompletedSuccessfully) (await _answers).Extend(Writer, cancellation);
        StoreLog.Reopened(_log, _path);
    }

    private void Reopen()
    {
        var writer = new SqliteConnection(_path, gathers: true);
        try
        {
            SqliteSchema.Upgrade(writer, _path);
            _wal.Attach(writer);
            if (!_wal.Recover()) throw new StoreException($"{_path} is recovered when no other process reads it any more.");
            _guard = new SqliteGuard(writer, _path);
            Writer = writer;
        }
        catch
        {
            writer.Discard();
            throw;
        }
    }

    /// <summary>
    /// Copies the log back and closes the file. What cannot be copied stays in the log, and is there at the next start.
    /// </summary>
    private void Close()
    {
        try
        {
            if (_failure is null && !Writer.IsBroken) _wal.CopyBackAll();
        }
        catch (StoreException failure)
        {
            _failure = failure;
            StoreLog.CopyBackFailed(_log, _path, failure.Message);
        }
        if (_failure is null && !Writer.IsBroken) Writer.Dispose();
        else Writer.Discard();
    }
}
