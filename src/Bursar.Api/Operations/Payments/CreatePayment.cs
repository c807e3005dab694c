using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/books/{book}/payments</c>: pays a participant an amount that belongs to no study. The payment never
/// changes, so a retry gets the same answer.
/// </summary>
internal static class CreatePayment
{
    private static readonly ApiError Nobody = ApiError.Of(ApiErrorCode.InvalidValue, "participant: this member is required.");

    private static readonly ApiError Nothing = ApiError.Of(
        ApiErrorCode.InvalidAmount, "amount: this member is required, such as \"10.00\".");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        var body = await call.BodyAsync(PaymentJson.Default.PaymentRequest);
        if (!body.Ok) return body.Error;
        if (body.Value.Participant is not { } participant) return Nobody;
        if (body.Value.Amount is not { } amount) return Nothing;
        if (await call.Ledger.FindAsync<Participant>(RowKey.OfParticipant(participant), call.Cancellation) is null)
            return ApiError.NotFound("participant", participant);

        var (number, currency) = (book.Value.Number, book.Value.Currency);
        var command = new PayParticipant(
            number, participant, amount, body.Value.Currency ?? currency, body.Value.Reason ?? "");
        var outcome = await call.ExecuteAsync(command with { Key = key.Value.For(number) });
        if (!outcome.Accepted) return outcome.Rejection;
        var payment = await call.Ledger.FindAsync<OneOffPayment>(
            RowKey.OfOneOffPayment(outcome.Receipt.Subject), call.Cancellation);
        return ApiAnswer.Created(PaymentAnswer.Of(payment!, currency), PaymentJson.Default.PaymentAnswer, outcome.Receipt);
    }
}
