using System.Runtime.CompilerServices;

namespace Bursar.Storage;

/// <summary>Streams of rows whose failures are translated.</summary>
internal static class RowStream
{
    /// <summary>
    /// Yields the same rows; a failure that <paramref name="isStores"/> accepts is thrown translated, any other as it is.
    /// </summary>
    public static async IAsyncEnumerable<TRow> Translating<TRow>(
        this IAsyncEnumerable<TRow> rows,
        Func<Exception, bool> isStores,
        Func<Exception, Exception> translate,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var row = rows.GetAsyncEnumerator(cancellation);
        while (true)
        {
            try
            {
                if (!await row.MoveNextAsync()) yield break;
            }
            catch (Exception failure) when (isStores(failure))
            {
                throw translate(failure);
            }
            yield return row.Current;
        }
    }
}
