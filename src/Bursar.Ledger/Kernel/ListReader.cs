using System.Runtime.CompilerServices;

namespace Bursar.Ledger;

/// <summary>Reads lists to their end, page by page.</summary>
public static class ListReader
{
    /// <summary>The usual length of a page: 1,000 rows.</summary>
    public const int PageLength = 1_000;

    /// <summary>All rows of a list.</summary>
    /// <param name="reader">Reads the pages.</param>
    /// <param name="pageAfter">The query for the page after a row; null for the first page.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async IAsyncEnumerable<TRow> AllAsync<TRow>(
        this ILedgerReader reader,
        Func<TRow?, Query<TRow>> pageAfter,
        [EnumeratorCancellation] CancellationToken cancellation)
        where TRow : Row
    {
        for (var query = pageAfter(null); ;)
        {
            var page = await reader.ListAsync(query, cancellation);
            foreach (var row in page) yield return row;
            if (page.Count < query.Limit) yield break;
            query = pageAfter(page[^1]);
        }
    }
}
