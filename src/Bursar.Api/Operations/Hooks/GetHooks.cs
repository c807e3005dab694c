using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/books/{book}/hooks</c>: a book's hooks that are not deleted, the oldest first.</summary>
internal static class GetHooks
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        var hooks = await call.Ledger.ListAsync(
            new HooksOfBook(book.Value.Number, default, Outbox.MaxHooks), call.Cancellation);
        return ApiAnswer.Ok(new([.. hooks.Select(HookAnswer.Of)]), HookJson.Default.HookList);
    }
}
