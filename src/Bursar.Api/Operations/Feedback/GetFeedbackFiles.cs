using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/books/{book}/feedback-files?after=&amp;limit=</c>: the files in which a payer says how good participants'
/// work was.
/// </summary>
internal static class GetFeedbackFiles
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        var page = ApiPage.ById(call, "after must be the id of a file.");
        if (!page.Ok) return page.Error;
        var (after, limit) = page.Value;
        var files = await call.Ledger.ListAsync(new FeedbackFilesOfBook(book.Value.Number, after, limit), call.Cancellation);
        var next = files.Count == limit ? $"{files[^1].Id}" : null;
        return ApiAnswer.Ok(new([.. files.Select(FeedbackFileAnswer.Of)], next), FeedbackJson.Default.FeedbackFilePage);
    }
}
