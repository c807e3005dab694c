using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>PUT /bursar/v1/books/{book}/balance</c>: in a sandbox, tops up or refunds what brings Available to an amount.
/// </summary>
internal static class SetBalance
{
    private static readonly ApiError NoAmount = ApiError.Of(
        ApiErrorCode.InvalidAmount, "available: this member is required, such as \"10.00\".");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Services.Sandbox is null) return SandboxOnly.NothingForced;
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        var body = await call.BodyAsync(ForcingJson.Default.BalanceRequest);
        if (!body.Ok) return body.Error;
        if (body.Value.Available is not { } amount) return NoAmount;
        var outcome = await call.ExecuteAsync(new SetAvailable(book.Value.Number, amount));
        if (!outcome.Accepted) return outcome.Rejection;
        var changed = await call.BookAsync();
        return changed.Ok
            ? ApiAnswer.Ok(await BookAnswer.OfAsync(changed.Value, call), BookJson.Default.BookAnswer)
            : changed.Error;
    }
}
