using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/payouts</c>: prepares a payout of all that is owed, above a least amount, to the first
/// <see cref="Payout.MaxItems"/> participants. Another one takes the next.
/// </summary>
internal static class CreatePayout
{
    private static readonly ApiError NoCurrency = Required("currency");
    private static readonly ApiError NoName = Required("by");

    private static readonly ApiError NoMethod = ApiError.Of(
        ApiErrorCode.InvalidValue, $"method: must be one of {PayoutMethods.Names}.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var body = await call.BodyAsync(PayoutJson.Default.PayoutRequest);
        if (!body.Ok) return body.Error;
        if (body.Value.Currency is not { } currency) return NoCurrency;
        if (PayoutMethods.Find(body.Value.Method) is not { } method) return NoMethod;
        if (body.Value.By is not { } by) return NoName;
        var least = body.Value.Least ?? Money.Cent;

        var owed = await call.Ledger.OwedAtLeastAsync(currency, method, least, call.Cancellation);
        var id = ObjectId.Random(call.Ledger.Clock.GetUtcMicroseconds());
        var command = new PreparePayout(id, currency, method, least, by, [.. owed.Select(one => one.Claim)])
        {
            Key = key.Value.For(RowKey.NoBook),
        };
        var outcome = await call.ExecuteAsync(command);
        return outcome.Accepted ? await PayoutAnswer.NowAsync(call, outcome.Receipt, isNew: true) : outcome.Rejection;
    }

    private static ApiError Required(string member)
        => ApiError.Of(ApiErrorCode.InvalidValue, $"{member}: this member is required.");
}
