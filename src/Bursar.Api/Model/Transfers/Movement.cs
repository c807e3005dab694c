using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// The part that top-ups and refunds share. The answer is built from the receipt alone, so that a retry gets the same answer.
/// </summary>
internal static class Movement
{
    public static async ValueTask<ApiAnswer> AnswerAsync(
        ApiCall call, TransferKind kind, Func<int, Money, Currency, string, Command> wish)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        var body = await call.BodyAsync(TransferJson.Default.MovementRequest);
        if (!body.Ok) return body.Error;
        if (body.Value.Amount is not { } amount)
            return ApiError.Of(ApiErrorCode.InvalidAmount, "amount: this member is required, such as \"10.00\".");

        var currency = body.Value.Currency ?? book.Value.Currency;
        var reference = body.Value.Reference ?? "";
        var number = book.Value.Number;
        var outcome = await call.ExecuteAsync(wish(number, amount, currency, reference) with { Key = key.Value.For(number) });
        if (!outcome.Accepted) return outcome.Rejection;
        var receipt = outcome.Receipt;
        return ApiAnswer.Created(
            new(
                receipt.Subject.ToString(),
                receipt.Transfer,
                receipt.At,
                SnakeCase.Of(kind),
                amount.ToString(),
                currency.ToString(),
                reference,
                receipt.Available.ToString()),
            TransferJson.Default.MovementAnswer,
            receipt);
    }
}
