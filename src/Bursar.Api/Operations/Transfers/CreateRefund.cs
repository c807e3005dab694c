using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>POST /bursar/v1/books/{book}/refunds</c>: the payer takes out money that is not on hold.</summary>
internal static class CreateRefund
{
    public static ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
        => Movement.AnswerAsync(
            call, TransferKind.Refund, (book, amount, currency, reference) => new Refund(book, amount, currency, reference));
}
