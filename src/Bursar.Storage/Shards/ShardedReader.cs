using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Reads books that are spread over several databases. What is about one book is asked of the database that has it, and what is
/// about one person of those that have anything of that person. What is about any book is asked of all of them at once. Their
/// answers are merged: each is of the moment in which its database was asked.
/// </summary>
public class ShardedReader : StoreReader
{
    private readonly IReadOnlyList<StoreReader> _shards;
    private readonly StoreReader _home;
    private readonly ShardedSweep _sweep;

    /// <param name="shards">The databases, in their places.</param>
    /// <param name="home">
    /// Reads the first of them as it was last: a snapshot of it that is not older than any other.
    /// </param>
    private protected ShardedReader(IReadOnlyList<StoreReader> shards, StoreReader? home = null)
    {
        (_shards, _home) = (shards, home ?? shards[0]);
        _sweep = new ShardedSweep(shards);
        Whereabouts = new Whereabouts(_home, shards.Count);
    }

    /// <summary>Which databases are asked about a person.</summary>
    private protected Whereabouts Whereabouts { get; }

    /// <summary>
    /// Opens a snapshot of each database. Nodes that write to them are not disturbed, and their later commits are not visible.
    /// </summary>
    /// <param name="connections">A connection string for Npgsql for each database, in their places.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="StoreException">
    /// A database cannot be reached, is not a Bursar database with the newest schema, or has another place.
    /// </exception>
    public static async Task<StoreReader> OpenSnapshotAsync(
        IReadOnlyList<string> connections, CancellationToken cancellation)
    {
        if (connections is [var only]) return await PostgresReader.OpenSnapshotAsync(only, cancellation);
        var opened = new List<StoreReader>();
        try
        {
            // The first database names books of the others, and they name users of the first. So that nothing that is written
            // meanwhile looks like a fault, it is opened before them, and once more after them.
            for (var i = 0; i <= connections.Count; i++)
            {
                var place = new ShardPlace(i % connections.Count, connections.Count);
                opened.Add(await PostgresReader.OpenSnapshotAsync(connections[place.Number], place, cancellation));
            }
            return new ShardedReader(opened[..^1], opened[^1]);
        }
        catch
        {
            foreach (var one in opened) await one.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public override ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : class
        => ShardOf(key.Book).FindAsync<TRow>(key, cancellation);

    /// <inheritdoc/>
    public override IAsyncEnumerable<Row> RowsAsync(RowKind kind, CancellationToken cancellation)
        => Merge.By((Row row) => row.Key.Book)
            .Of([.. _shards.Select(shard => shard.RowsAsync(kind, cancellation))], cancellation);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        foreach (var shard in _shards) await shard.DisposeAsync();
        if (!ReferenceEquals(_home, _shards[0])) await _home.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal override async ValueTask<string?> FindDamageAsync(CancellationToken cancellation)
        => await FirstAsync(shard => shard.FindDamageAsync(cancellation));

    internal override async ValueTask<string?> FindBreachAsync(DateTimeOffset? keysSince, CancellationToken cancellation)
    {
        var within = Agreements.Of(keysSince).Where(agreement => !agreement.IsAcross).ToList();
        return await FirstAsync(shard => shard.FindBreachAsync(within, cancellation))
            ?? await AcrossAgreement.FindBreachAsync(_shards, _home, cancellation);
    }

    internal override async Task<AuditReport> AuditAsync(IProgress<long>? progress, CancellationToken cancellation)
    {
        var sum = progress is null ? null : new SumProgress(progress);
        var reports = await Task.WhenAll(_shards.Select(shard => shard.AuditAsync(sum?.NewPart(), cancellation)));
        return new(
            reports.Sum(report => report.Books), reports.Sum(report => report.Transfers),
            reports.Select(report => report.Fault).FirstOrDefault(fault => fault is not null));
    }

    internal override async ValueTask<IReadOnlyList<TAnswer>> ListAsync<TAnswer>(
        SqlQuery<TAnswer> query, CancellationToken cancellation)
    {
        if (NamedBook.Of(query) is { } book) return await ShardOf(book).ListAsync(query, cancellation);
        var merge = query.Merge
            ?? throw new InvalidOperationException($"This names no book, and nothing says how answers are merged: {query.Sql}");
        if (merge.MayLack) return merge.Of(await _sweep.AskAsync(query, cancellation), query.Limit);
        var asked = merge.IsOfPerson ? await ShardsOfAsync((ObjectId)query.Values[0], cancellation) : _shards;
        return merge.Of(await Task.WhenAll(asked.Select(shard => shard.ListAsync(query, cancellation).AsTask())), query.Limit);
    }

    internal override IAsyncEnumerable<TAnswer> StreamAsync<TAnswer>(
        SqlQuery<TAnswer> query, CancellationToken cancellation)
        => query.Merge!.Of([.. _shards.Select(shard => shard.StreamAsync(query, cancellation))], cancellation);

    private protected override async ValueTask<IReadOnlyDictionary<SubmissionState, int>> CountAsync(
        ObjectId participant, CancellationToken cancellation)
    {
        // Each database has a faster way than counting for one participant.
        var query = new SubmissionsOfParticipant(participant);
        var asked = await ShardsOfAsync(participant, cancellation);
        var counts = await Task.WhenAll(asked.Select(shard => shard.CountAsync(query, cancellation).AsTask()));
        return counts.SelectMany(count => count).GroupBy(count => count.Key, count => count.Value)
            .ToDictionary(state => state.Key, state => state.Sum());
    }

    private StoreReader ShardOf(int book) => _shards[ShardPlace.NumberOf(book, _shards.Count)];

    private async ValueTask<IEnumerable<StoreReader>> ShardsOfAsync(ObjectId person, CancellationToken cancellation)
        => (await Whereabouts.OfAsync(person, cancellation)).Select(shard => _shards[shard]);

    private async ValueTask<string?> FirstAsync(Func<StoreReader, ValueTask<string?>> find)
    {
        var found = await Task.WhenAll(_shards.Select(shard => find(shard).AsTask()));
        return found.FirstOrDefault(one => one is not null);
    }
}
