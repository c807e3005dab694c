using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/books/{book}/payments?after=&amp;limit=</c>: a book's payments that belong to no study, in order.
/// </summary>
internal static class GetPayments
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        var page = ApiPage.ById(call, "after must be the id of a payment.");
        if (!page.Ok) return page.Error;
        var (after, limit) = page.Value;

        var payments = await call.Ledger.ListAsync(
            new OneOffPaymentsOfBook(book.Value.Number, after, limit), call.Cancellation);
        var answers = payments.Select(one => PaymentAnswer.Of(one, book.Value.Currency)).ToArray();
        var next = answers.Length == limit ? answers[^1].Id : null;
        return ApiAnswer.Ok(new(answers, next), PaymentJson.Default.PaymentPage);
    }
}
