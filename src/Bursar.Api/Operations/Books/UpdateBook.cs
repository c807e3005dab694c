namespace Bursar.Api;

/// <summary>
/// <c>PATCH /bursar/v1/books/{book}</c>: changes title, description, credit limit or prices, or whether people may take part
/// without a name. A retry gets the book as it is at that time.
/// </summary>
internal static class UpdateBook
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        var body = await call.BodyAsync(BookJson.Default.BookPatch);
        if (!body.Ok) return body.Error;

        var patch = body.Value;
        var outcome = await call.ExecuteAsync(new Ledger.UpdateBook(book.Value.Number)
        {
            Title = patch.Title,
            Description = patch.Description,
            CreditLimit = patch.CreditLimit,
            AllowsAnonymous = patch.AllowsAnonymous,
            MTurkPricing = patch.MTurkPricing?.ToEdit(),
            ProlificPricing = patch.ProlificPricing?.ToEdit(),
            Key = key.Value.For(book.Value.Number),
        });
        if (!outcome.Accepted) return outcome.Rejection;
        var changed = await call.BookAsync();
        if (!changed.Ok) return changed.Error;
        var answer = await BookAnswer.OfAsync(changed.Value, call);
        return ApiAnswer.Ok(answer, BookJson.Default.BookAnswer) with { Replayed = outcome.Receipt.Replayed };
    }
}
