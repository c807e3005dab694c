using Bursar.Ledger;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bursar.Storage;

/// <summary>
/// Says, outside the store, how far the books had come, so that a lost tail of commits shows: a write-ahead log that was cut
/// short or removed, an old backup put back. A commit is recorded after it is durable and before it is answered. The record
/// reaches the disk within <see cref="FlushAfter"/>: it may be behind the store after a power failure, but never ahead of it.
/// </summary>
public sealed class Witness : IDisposable
{
    /// <summary>How long a record may wait for the disk: 1 second. The process can end earlier without losing it.</summary>
    public static readonly TimeSpan FlushAfter = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly WitnessFile _file;
    private readonly ILogger _log;
    private readonly ITimer _flush;
    private readonly List<Mark> _marks = new(WitnessSlot.MaxMarks);
    private bool _isDirty;
    private bool _fails;
    private bool _closed;

    private Witness(WitnessFile file, ILogger log)
    {
        (_file, _log) = (file, log);
        _flush = TimeProvider.System.CreateTimer(_ => Flush(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Opens the file, and creates it if it is missing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="log">Where losses and failures are logged; null for nowhere.</param>
    /// <param name="shards">
    /// How many databases the books are spread over, whose ends can be lost separately: each has marks of its own.
    /// </param>
    /// <exception cref="StoreException">It cannot be created or read.</exception>
    public static Witness Open(string path, ILogger? log = null, int shards = 1)
    {
        try
        {
            return new(new WitnessFile(path, shards), log ?? NullLogger.Instance);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{path} cannot be written: {failure.Message}", failure);
        }
    }

    /// <summary>Compares a file with the books, without changing either.</summary>
    /// <param name="path">The file; none is as good as an empty one.</param>
    /// <param name="open">Opens the books, after the file was read: a server may be committing to them.</param>
    /// <param name="cancellation">Cancels the comparison.</param>
    /// <returns>The books, and what they lack.</returns>
    /// <exception cref="StoreException">The file cannot be read, or the store failed.</exception>
    public static async Task<(TBooks Books, IReadOnlyList<Loss> Losses)> CompareAsync<TBooks>(
        string path, Func<Task<TBooks>> open, CancellationToken cancellation) where TBooks : ILedgerReader, IAsyncDisposable
    {
        var marks = WitnessFile.MarksIn(path);
        var books = await open();
        try
        {
            return (books, await Loss.FindAsync(marks, books, cancellation));
        }
        catch
        {
            await books.DisposeAsync();
            throw;
        }
    }

    /// <summary>What the books lack of what was recorded; it is logged.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<IReadOnlyList<Loss>> FindLossesAsync(ILedgerReader books, CancellationToken cancellation)
    {
        var losses = await Loss.FindAsync(_file.Marks(), books, cancellation);
        foreach (var loss in losses) StoreLog.LossFound(_log, loss.ToString());
        return losses;
    }

    /// <summary>
    /// Writes into the books, as an event of each, that an operator accepts a loss, and stops asking for what is lost.
    /// </summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task AcceptAsync(IReadOnlyList<Loss> losses, ILedger ledger, CancellationToken cancellation)
    {
        if (losses.Count == 0) StoreLog.NothingLost(_log);
        foreach (var loss in losses)
        {
            var outcome = await ledger.ExecuteAsync(loss.Accept(), cancellation);
            if (outcome.Rejection is { } rejection) throw new StoreException($"The loss cannot be recorded: {rejection.Detail}");
            StoreLog.LossAccepted(_log, loss.ToString());
        }
        lock (_lock) _file.Forget(losses.Where(loss => loss.IsWhole).Select(loss => loss.Book).ToHashSet());
    }

    /// <summary>Records a batch that is durable.</summary>
    internal void Record(Batch batch)
    {
        lock (_lock)
        {
            _marks.Clear();
            foreach (var row in batch.Set.Changed)
            {
                if (Mark.Of(row) is { } mark) _marks.Add(mark);
                if (_marks.Count == WitnessSlot.MaxMarks) break;
            }
            if (_marks.Count > 0 && !_closed) Try(() => _file.Append(_marks));
            if (_isDirty || _closed) return;
            _isDirty = true;
            _flush.Change(FlushAfter, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Puts on disk what was recorded, and closes the file.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_closed) return;
            _closed = true;
            _flush.Dispose();
            Try(_file.Flush);
            _file.Dispose();
        }
    }

    private void Flush()
    {
        lock (_lock)
        {
            if (_closed || !_isDirty) return;
            _isDirty = false;
        }
        // Outside the lock: a commit must not wait for it.
        Try(_file.Flush);
    }

    /// <summary>A witness that cannot be written falls behind, which is no reason to refuse a commit that is durable.</summary>
    private void Try(Action write)
    {
        try
        {
            write();
            _fails = false;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            if (!_fails) StoreLog.WitnessFailed(_log, failure.Message);
            _fails = true;
        }
    }
}
