using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/books/{book}/balance?at=</c>: what a book has now, or had at any moment since it was opened.
/// </summary>
internal static class GetBalance
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var found = await call.BookAsync();
        if (!found.Ok) return found.Error;
        var (book, now) = (found.Value, call.Ledger.Clock.GetUtcNow());
        var at = now;
        if (call.Context.Request.Query["at"].ToString() is { Length: > 0 } asked && !TimestampConverter.TryParse(asked, out at))
            return ApiError.Of(ApiErrorCode.InvalidValue, "at must be a timestamp such as 2030-01-31T12:00:00Z.");
        if (at < book.OpenedAt || at > now)
            return ApiError.Of(
                ApiErrorCode.InvalidValue, $"at must be from {book.OpenedAt:u}, when the book was opened, until now.");
        return ApiAnswer.Ok(
            BalanceAnswer.Of(await call.Ledger.BalanceAsync(book, at, call.Cancellation)), BookJson.Default.BalanceAnswer);
    }
}
