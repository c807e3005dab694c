using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/books/{book}/transfers?after=&amp;limit=</c>: a book's transfers, in order.</summary>
internal static class GetTransfers
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        var page = ApiPage.BySequence(call, "after must be the sequence number of a transfer.");
        if (!page.Ok) return page.Error;
        var (after, limit) = page.Value;

        var transfers = await call.Ledger.ListAsync(new TransfersOfBook(book.Value.Number, after, limit), call.Cancellation);
        var answers = transfers.Select(TransferAnswer.Of).ToArray();
        long? next = answers.Length == limit ? answers[^1].Sequence : null;
        return ApiAnswer.Ok(new(answers, next), TransferJson.Default.TransferPage);
    }
}
