using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/books/{book}/messages?after=&amp;limit=</c>: what a payer wrote to participants, the newest first.
/// </summary>
internal static class GetMessages
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        var page = ApiPage.ById(call, "after must be the id of a message.");
        if (!page.Ok) return page.Error;
        var (after, limit) = page.Value;

        var messages = await call.Ledger.ListAsync(new MessagesOfBook(book.Value.Number, after, limit), call.Cancellation);
        var answers = messages.Select(one => MessageAnswer.Of(one, book.Value.Id)).ToArray();
        var next = answers.Length == limit ? answers[^1].Id : null;
        return ApiAnswer.Ok(new(answers, next), MessageJson.Default.MessagePage);
    }
}
