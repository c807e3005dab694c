using Bursar.Ledger;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bursar.Storage;

/// <summary>
/// Books that are spread by their numbers over several PostgreSQL databases, each of which is a whole store: no transaction, lock
/// or connection spans two. What belongs to no book lies in the first.
/// </summary>
public sealed class ShardedStore : ShardedReader, IStore
{
    private readonly IReadOnlyList<PostgresStore> _shards;

    private ShardedStore(IReadOnlyList<PostgresStore> shards)
        : base(shards)
    {
        _shards = shards;
        for (var i = 0; i < shards.Count; i++) shards[i].MarkWith(new ShardMarks(Whereabouts, shards[0], i));
    }

    /// <summary>Opens the databases; creates or upgrades the schema of each if needed.</summary>
    /// <param name="connections">A connection string for Npgsql for each database, in their places; at least one.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="StoreException">
    /// A database cannot be reached or written, is newer than this program, has another place, or does not keep what it commits
    /// (fsync is off).
    /// </exception>
    public static Task<IStore> OpenAsync(IReadOnlyList<string> connections, CancellationToken cancellation)
        => OpenAsync(connections, NullLogger.Instance, cancellation);

    /// <summary>The same, and logs a new schema, an upgrade, or a database that is not ready yet.</summary>
    /// <inheritdoc cref="OpenAsync(IReadOnlyList{string}, CancellationToken)"/>
    public static async Task<IStore> OpenAsync(
        IReadOnlyList<string> connections, ILogger log, CancellationToken cancellation)
    {
        if (connections is [var only]) return await PostgresStore.OpenAsync(only, log, cancellation);
        var opening = connections
            .Select((one, i) => PostgresStore.OpenAsync(one, new ShardPlace(i, connections.Count), log, cancellation))
            .ToList();
        try
        {
            return new ShardedStore(await Task.WhenAll(opening));
        }
        catch
        {
            foreach (var one in opening.Where(one => one.IsCompletedSuccessfully)) await (await one).DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<IStore> Shards => _shards;

    /// <inheritdoc/>
    public bool IsShared => true;

    /// <inheritdoc/>
    public StoreException? Failure => null;

    /// <inheritdoc/>
    public StoreFigures Figures => new(
        _shards.Sum(shard => shard.Figures.CachedRows), _shards.Sum(shard => shard.Figures.ReadRetries));

    /// <inheritdoc/>
    public async Task<bool> ClaimKeyAsync(ReadOnlyMemory<byte> check, CancellationToken cancellation)
    {
        // The first decides for all.
        foreach (var shard in _shards)
            if (!await shard.ClaimKeyAsync(check, cancellation)) return false;
        return true;
    }

    /// <inheritdoc/>
    public ValueTask<IStoreTransaction> BeginAsync(CancellationToken cancellation) => new(new ShardedTransaction(_shards));

    /// <inheritdoc/>
    public async ValueTask TidyAsync(BookTime time, CancellationToken cancellation)
    {
        foreach (var shard in _shards) await shard.TidyAsync(time, cancellation);
    }

    /// <inheritdoc/>
    public ValueTask DropEventsAsync(int book, long upTo, CancellationToken cancellation)
        => ShardOf(book).DropEventsAsync(book, upTo, cancellation);

    /// <inheritdoc/>
    public ValueTask DropDeliveriesAsync(int book, DateTimeOffset before, CancellationToken cancellation)
        => ShardOf(book).DropDeliveriesAsync(book, before, cancellation);

    private PostgresStore ShardOf(int book) => _shards[ShardPlace.NumberOf(book, _shards.Count)];
}
