using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/books/{book}/hooks?after=&amp;limit=</c>: a book's hooks that are not deleted, in the order of their ids.
/// </summary>
internal static class GetHooks
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        var page = ApiPage.ById(call, "after must be the id of a hook.");
        if (!page.Ok) return page.Error;
        var (after, limit) = page.Value;
        var hooks = await call.Ledger.ListAsync(new HooksOfBook(book.Value.Number, after, limit), call.Cancellation);
        var next = hooks.Count == limit ? hooks[^1].Id.ToString() : null;
        return ApiAnswer.Ok(new([.. hooks.Select(HookAnswer.Of)], next), HookJson.Default.HookPage);
    }
}
