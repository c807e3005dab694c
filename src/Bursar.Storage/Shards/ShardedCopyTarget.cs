using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// One database that is filled in one transaction, or several that the books are spread over, each filled in one of its own. A
/// node's commands wait meanwhile, or are refused.
/// </summary>
public sealed class ShardedCopyTarget : ShardedReader, ICopyTarget
{
    private readonly IReadOnlyList<PostgresCopyTarget> _shards;

    private ShardedCopyTarget(IReadOnlyList<PostgresCopyTarget> shards)
        : base(shards) => _shards = shards;

    /// <summary>Opens the databases; creates or upgrades the schema of each if needed.</summary>
    /// <param name="connections">A connection string for Npgsql for each database, in their places.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="StoreException">
    /// A database cannot be reached or written, is newer than this program, has another place, or does not keep what it commits
    /// (fsync is off).
    /// </exception>
    public static async Task<ShardedCopyTarget> OpenAsync(IReadOnlyList<string> connections, CancellationToken cancellation)
    {
        var shards = new List<PostgresCopyTarget>();
        try
        {
            foreach (var connection in connections)
                shards.Add(await PostgresCopyTarget.OpenAsync(connection, new(shards.Count, connections.Count), cancellation));
            return new(shards);
        }
        catch
        {
            foreach (var shard in shards) await shard.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc cref="PostgresCopyTarget.ClaimKeyAsync"/>
    public async Task<bool> ClaimKeyAsync(ReadOnlyMemory<byte> check, CancellationToken cancellation)
    {
        foreach (var shard in _shards)
            if (!await shard.ClaimKeyAsync(check, cancellation)) return false;
        return true;
    }

    /// <inheritdoc/>
    public async ValueTask<bool> IsEmptyAsync(CancellationToken cancellation)
    {
        foreach (var shard in _shards)
            if (!await shard.IsEmptyAsync(cancellation)) return false;
        return true;
    }

    /// <inheritdoc/>
    public async ValueTask AddAsync(IReadOnlyList<Row> rows, CancellationToken cancellation)
    {
        foreach (var part in rows.GroupBy(row => PlaceOf(row.Key.Book)))
        {
            await _shards[part.Key].AddAsync([.. part], cancellation);
            var people = _shards.Count == 1 ? [] : part.SelectMany(Whereabouts.PeopleOf).Distinct().ToList();
            if (people.Count > 0) await _shards[0].AddAsync(Whereabouts.Note(people, part.Key), cancellation);
        }
    }

    /// <inheritdoc/>
    public async ValueTask AddAsync(IReadOnlyList<StoredAnswer> answers, CancellationToken cancellation)
    {
        foreach (var part in answers.GroupBy(answer => PlaceOf(answer.Key.Book)))
            await _shards[part.Key].AddAsync([.. part], cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask CommitAsync(CancellationToken cancellation)
    {
        for (var i = 0; i < _shards.Count; i++)
        {
            try
            {
                await _shards[i].CommitAsync(cancellation);
            }
            catch (StoreException failure) when (i > 0)
            {
                throw new StoreException(
                    $"Only {i} of {_shards.Count} databases have the copy: create them all anew, and copy again. "
                        + failure.Message,
                    failure)
                {
                    MayBeDone = true,
                };
            }
        }
    }

    private int PlaceOf(int book) => ShardPlace.NumberOf(book, _shards.Count);
}
