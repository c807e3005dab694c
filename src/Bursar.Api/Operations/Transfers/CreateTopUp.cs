using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>POST /bursar/v1/books/{book}/top-ups</c>: the payer puts money in.</summary>
internal static class CreateTopUp
{
    public static ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
        => Movement.AnswerAsync(
            call, TransferKind.TopUp, (book, amount, currency, reference) => new TopUp(book, amount, currency, reference));
}
