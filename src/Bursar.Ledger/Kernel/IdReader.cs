namespace Bursar.Ledger;

/// <summary>Reads several lists of ids as one, such as those of several books.</summary>
public static class IdReader
{
    private const int MaxAtOnce = 1_000;

    /// <summary>A page of several lists that are in the same order, merged.</summary>
    /// <param name="reader">Reads the lists.</param>
    /// <param name="lists">The lists, each from its beginning.</param>
    /// <param name="skip">The number of ids before the page.</param>
    /// <param name="take">The maximum number of ids.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<IReadOnlyList<ObjectId>> IdsAsync(
        this ILedgerReader reader, IReadOnlyList<IdQuery> lists, long skip, int take, CancellationToken cancellation)
    {
        if (lists is []) return [];
        if (lists is [var only]) return await reader.ListAsync(only with { Skip = skip, Limit = take }, cancellation);

        var atOnce = (int)Math.Min(MaxAtOnce, skip + take);
        var sign = lists[0].NewestFirst ? -1 : 1;
        var heads = new PriorityQueue<Source, ObjectId>(Comparer<ObjectId>.Create((one, other) => sign * one.CompareTo(other)));
        foreach (var list in lists) await AddAsync(new(list with { Limit = atOnce }));
        var ids = new List<ObjectId>(take);
        while (ids.Count < take && heads.TryDequeue(out var source, out var head))
        {
            if (skip > 0) skip--;
            else ids.Add(head);
            await AddAsync(source);
        }
        return ids;

        async ValueTask AddAsync(Source source)
        {
            if (await source.MoveAsync(reader, cancellation)) heads.Enqueue(source, source.Head);
        }
    }

    /// <summary>One of the lists, read as far as its head.</summary>
    private sealed class Source(IdQuery list)
    {
        private IReadOnlyList<ObjectId> _read = [];
        private IdQuery _next = list;
        private int _at = -1;

        public ObjectId Head => _read[_at];

        /// <summary>Advances to the next id; false at the end.</summary>
        public async ValueTask<bool> MoveAsync(ILedgerReader reader, CancellationToken cancellation)
        {
            if (++_at < _read.Count) return true;
            if (_at > 0 && _at < _next.Limit) return false;
            _read = await reader.ListAsync(_next, cancellation);
            if (_read.Count == 0) return false;
            (_at, _next) = (0, _next with { Beyond = _read[^1] });
            return true;
        }
    }
}
