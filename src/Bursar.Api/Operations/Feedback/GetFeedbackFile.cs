using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/books/{book}/feedback-files/{file}</c>: a file as it was uploaded.</summary>
internal static class GetFeedbackFile
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        if (!call.Context.TryGetId("file", out var id) || id.Book != book.Value.Number
            || await call.Ledger.FindAsync<FeedbackFile>(RowKey.OfFeedbackFile(id), call.Cancellation) is null
            || await call.Ledger.FindAsync<Upload>(RowKey.OfUpload(id), call.Cancellation) is not { } file)
            return ApiError.NotFound("file", call.Route("file"));
        return new ApiAnswer(StatusCodes.Status200OK, file.Content.ToArray()) { ContentType = "application/octet-stream" };
    }
}
