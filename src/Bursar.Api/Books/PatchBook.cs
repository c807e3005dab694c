using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>PATCH /bursar/v1/books/{book}</c>: changes title, description or credit limit. A retry sees the book as it is then.</summary>
internal static class PatchBook
{
    /// <summary>Answers the request.</summary>
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Problem;
        var book = await call.BookAsync();
        if (!book.Ok) return book.Problem;
        var body = await call.BodyAsync(RequestJson.Default.BookPatch);
        if (!body.Ok) return body.Problem;

        var patch = body.Value;
        var outcome = await call.ExecuteAsync(new UpdateBook(book.Value.Number)
        {
            Title = patch.Title,
            Description = patch.Description,
            CreditLimit = patch.CreditLimit,
            Key = key.Value.For(book.Value.Number),
        });
        if (!outcome.Accepted) return outcome.Rejection;
        var changed = await call.BookAsync();
        if (!changed.Ok) return changed.Problem;
        return ApiAnswer.Ok(await BookAnswer.OfAsync(changed.Value, call), AnswerJson.Default.BookAnswer) with { Replayed = outcome.Receipt.Replayed };
    }
}
