using System.Globalization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/books/{book}/transfers?after=&amp;limit=</c>: a book's transfers, in order.</summary>
internal static class GetTransfers
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        if (call.Limit() is not (> 0 and var limit)) return ApiCall.WrongLimit;
        var text = call.Context.Request.Query["after"].ToString();
        var after = 0L;
        if (text.Length > 0 && !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out after))
            return ApiError.Of(ApiErrorCode.InvalidValue, "after must be the sequence number of a transfer.");

        var transfers = await call.Ledger.ListAsync(new TransfersOfBook(book.Value.Number, after, limit), call.Cancellation);
        var answers = transfers.Select(TransferAnswer.Of).ToArray();
        long? next = answers.Length == limit ? answers[^1].Sequence : null;
        return ApiAnswer.Ok(new(answers, next), TransferJson.Default.TransferPage);
    }
}
