namespace Bursar.Storage;

/// <summary>
/// One database to copy from, or several that the books are spread over. No node may be connected to them, and no node can change
/// them until this is disposed.
/// </summary>
public sealed class ShardedCopySource : ShardedReader
{
    private readonly IReadOnlyList<PostgresCopySource> _shards;

    private ShardedCopySource(IReadOnlyList<PostgresCopySource> shards)
        : base(shards) => _shards = shards;

    /// <inheritdoc cref="PostgresCopySource.IsSealedUnder"/>
    public bool IsSealedUnder(byte[]? check) => _shards.All(shard => shard.IsSealedUnder(check));

    /// <summary>Opens the databases.</summary>
    /// <param name="connections">A connection string for Npgsql for each database, in their places.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="Bursar.Ledger.StoreException">
    /// A node is connected to one of them, or it cannot be reached, is not a Bursar database with the newest schema, or has
    /// another place.
    /// </exception>
    public static async Task<ShardedCopySource> OpenAsync(IReadOnlyList<string> connections, CancellationToken cancellation)
    {
        var shards = new List<PostgresCopySource>();
        try
        {
            foreach (var connection in connections)
                shards.Add(await PostgresCopySource.OpenAsync(connection, new(shards.Count, connections.Count), cancellation));
            return new(shards);
        }
        catch
        {
            foreach (var shard in shards) await shard.DisposeAsync();
            throw;
        }
    }
}
