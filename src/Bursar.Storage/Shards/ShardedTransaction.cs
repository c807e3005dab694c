namespace Bursar.Storage;

/// <summary>A transaction in the database that has the books of its batch, which is known once they are named.</summary>
internal sealed class ShardedTransaction(IReadOnlyList<IStore> shards) : IStoreTransaction
{
    private IStoreTransaction? _inner;

    public async ValueTask LoadAsync(Batch batch, CancellationToken cancellation)
    {
        var books = batch.Rows.Select(key => key.Book).Concat(batch.Keys.Select(key => key.Book));
        var places = books.Select(book => ShardPlace.NumberOf(book, shards.Count)).Distinct().ToList();
        if (places is not [var place]) throw new InvalidOperationException("The books of one batch lie in several databases.");
        _inner = await shards[place].BeginAsync(cancellation);
        await _inner.LoadAsync(batch, cancellation);
    }

    public bool IsGuess => _inner!.IsGuess;

    public ValueTask<bool> CommitAsync(Batch batch, CancellationToken cancellation) => _inner!.CommitAsync(batch, cancellation);

    public ValueTask DisposeAsync() => _inner?.DisposeAsync() ?? default;
}
