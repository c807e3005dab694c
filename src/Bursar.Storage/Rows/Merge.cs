using System.Runtime.CompilerServices;

namespace Bursar.Storage;

/// <summary>Makes a <see cref="Merge{TAnswer}"/>.</summary>
internal static class Merge
{
    /// <summary>The least first.</summary>
    /// <param name="key">What the statement orders by.</param>
    /// <param name="mayLack">See <see cref="Merge{TAnswer}.MayLack"/>.</param>
    public static Merge<TAnswer> By<TAnswer, TKey>(Func<TAnswer, TKey> key, bool mayLack = false)
        => new((one, other) => Comparer<TKey>.Default.Compare(key(one), key(other)), null, mayLack);

    /// <summary>The least first; rows with the same key are added up.</summary>
    public static Merge<TAnswer> By<TAnswer, TKey>(Func<TAnswer, TKey> key, Func<TAnswer, TAnswer, TAnswer> sum)
        => new((one, other) => Comparer<TKey>.Default.Compare(key(one), key(other)), sum, mayLack: false);

    /// <summary>The greatest first.</summary>
    public static Merge<TAnswer> ByLast<TAnswer, TKey>(Func<TAnswer, TKey> key)
        => new((one, other) => Comparer<TKey>.Default.Compare(key(other), key(one)), null, mayLack: false);
}

/// <summary>How the answers of several databases to one query become one, each being in the same order.</summary>
/// <param name="order">The order of the rows.</param>
/// <param name="sum">Adds up rows that are equal in that order; null if every row stands for itself.</param>
/// <param name="mayLack">See <see cref="MayLack"/>.</param>
internal sealed class Merge<TAnswer>(Comparison<TAnswer> order, Func<TAnswer, TAnswer, TAnswer>? sum, bool mayLack)
{
    private readonly Comparer<TAnswer> _order = Comparer<TAnswer>.Create(order);

    /// <summary>
    /// Whether the rows of a database that is away may be missing, because the query is asked again and again: it finds work.
    /// </summary>
    public bool MayLack => mayLack;

    /// <summary>
    /// Whether the query is about one person, the first of its values, so that databases where there is nothing about that person
    /// need not be asked (<see cref="Whereabouts"/>).
    /// </summary>
    public bool IsOfPerson { get; private init; }

    /// <summary>The same, <see cref="IsOfPerson"/>.</summary>
    public Merge<TAnswer> OfPerson() => new(order, sum, mayLack) { IsOfPerson = true };

    /// <summary>The first rows of all answers together.</summary>
    public IReadOnlyList<TAnswer> Of(IEnumerable<IReadOnlyList<TAnswer>> answers, int limit)
    {
        var merged = new List<TAnswer>();
        foreach (var row in answers.SelectMany(answer => answer).Order(_order))
        {
            if (sum is not null && merged.Count > 0 && order(merged[^1], row) == 0) merged[^1] = sum(merged[^1], row);
            else if (merged.Count < limit) merged.Add(row);
            else break;
        }
        return merged;
    }

    /// <summary>All answers together, as they are read.</summary>
    public async IAsyncEnumerable<TAnswer> Of(
        IReadOnlyList<IAsyncEnumerable<TAnswer>> answers, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var heads = new PriorityQueue<IAsyncEnumerator<TAnswer>, TAnswer>(_order);
        var open = answers.Select(answer => answer.GetAsyncEnumerator(cancellation)).ToList();
        try
        {
            foreach (var answer in open)
                if (await answer.MoveNextAsync()) heads.Enqueue(answer, answer.Current);
            while (heads.TryDequeue(out var first, out var row))
            {
                yield return row;
                if (await first.MoveNextAsync()) heads.Enqueue(first, first.Current);
            }
        }
        finally
        {
            foreach (var answer in open) await answer.DisposeAsync();
        }
    }
}
