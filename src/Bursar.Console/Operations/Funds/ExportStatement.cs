using System.Runtime.CompilerServices;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/books/{book}/statement.{extension}</c>: the statement as a file, oldest first, with the filter of the page.
/// Pages are read while earlier ones are sent, so its length costs no memory.
/// </summary>
internal static class ExportStatement
{
    private const int Page = 1_000;

    /// <summary>How many movements are looked through at once for those that fit.</summary>
    private const int MaxRead = 20_000;

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        var extension = call.Route("extension");
        var format = StatementFormat.All.FirstOrDefault(one => one.Extension.Equals(extension, StringComparison.Ordinal));
        if (format is null || await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        var book = access.Book;
        var filter = StatementFilter.Of(call);
        var stretch = await filter.StretchAsync(call, book, Page);
        var head = new StatementHead(book.Id.ToString(), book.Title, book.Currency.ToString(), book.OpenedAt, filter.IsEmpty);
        return PageAnswer.File(
            $"statement-{book.Id}.{extension}",
            format.MediaType,
            response => format.WriteAsync(response.Body, head, PagesAsync(call, stretch, call.Cancellation), call.Cancellation));
    }

    private static async IAsyncEnumerable<IReadOnlyList<StatementLine>> PagesAsync(
        ConsoleCall call, StatementTransfers stretch, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var after = stretch.After;
        while (after < stretch.Before - 1)
        {
            var end = Math.Min(stretch.Before, after + MaxRead + 1);
            var found = await call.Ledger.ListAsync(stretch with { After = after, Before = end }, cancellation);
            if (found.Count > 0) yield return [.. found.Select(StatementLine.Of)];
            after = found.Count == stretch.Limit ? found[^1].Sequence : end - 1;
        }
    }
}
