using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/owed?currency=&amp;least=&amp;after=&amp;limit=</c>: what is owed to each participant over all books of a
/// currency, ordered by participant.
/// </summary>
internal static class GetOwed
{
    private static readonly ApiError NoCurrency = ApiError.Of(
        ApiErrorCode.WrongCurrency, $"currency must be one of {string.Join(", ", Enum.GetNames<Currency>())}.");

    private static readonly ApiError NoAmount = ApiError.Of(
        ApiErrorCode.InvalidAmount, "least must be an amount with at most two decimals, such as 10.00.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var query = call.Context.Request.Query;
        var page = ApiPage.ById(call, "after must be the id of a participant.");
        if (!page.Ok) return page.Error;
        var name = query["currency"].ToString();
        if (!Enum.GetNames<Currency>().Contains(name, StringComparer.Ordinal)) return NoCurrency;
        var least = Money.Cent;
        if (query["least"].ToString() is { Length: > 0 } text && !Money.TryParse(text, 2, out least)) return NoAmount;

        var (after, limit) = page.Value;
        var owed = await call.Ledger.OwedAsync(Enum.Parse<Currency>(name), after, call.Cancellation)
            .Where(one => one.Amount >= least).Take(limit).ToListAsync(call.Cancellation);
        var next = owed.Count == limit ? $"{owed[^1].Participant}" : null;
        return ApiAnswer.Ok(new([.. owed.Select(OwedAnswer.Of)], next), PayoutJson.Default.OwedPage);
    }
}
