using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/operator/payouts</c>: the payouts, newest first; and what is owed in a currency, once it is asked for, because
/// that reads all that participants have earned.
/// </summary>
internal static class ShowPayouts
{
    private const int Page = 25;

    /// <summary>The path of the page.</summary>
    public const string Path = $"{ConsoleSite.Root}/operator/payouts";

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call) => call.Who.SignIn.IsOperator
        ? PageAnswer.Of<Views.Payouts.PayoutsView, PayoutsModel>(
            call.Frame("Payouts"), await ReadAsync(call, OwedFilter.Of(call.Query)))
        : PageAnswer.NotFound(call);

    /// <summary>The page with what is wrong in the form.</summary>
    public static async ValueTask<PageAnswer> AgainAsync(ConsoleCall call, OwedFilter filter, string? error, string? password)
    {
        var model = await ReadAsync(call, filter) with { Error = error, PasswordError = password };
        return PageAnswer.Again<Views.Payouts.PayoutsView, PayoutsModel>(call.Frame("Payouts"), model);
    }

    private static async ValueTask<PayoutsModel> ReadAsync(ConsoleCall call, OwedFilter filter)
    {
        var before = ObjectId.TryParse(call.Query("before"), out var asked) ? asked : default;
        var payouts = await call.Ledger.ListAsync(new PayoutsQuery(before, Page + 1), call.Cancellation);
        return new([.. payouts.Take(Page)], filter)
        {
            Older = payouts.Count > Page ? payouts[Page - 1].Id : null,
            Owed = await filter.OwedAsync(call),
            MustProve = call.NeedsPassword,
        };
    }
}
