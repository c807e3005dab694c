using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary><c>POST /console/operator/payouts</c>: prepares a payout of all that is owed above a least amount.</summary>
internal static class PreparePayout
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (!call.Who.SignIn.IsOperator) return PageAnswer.NotFound(call);
        var filter = OwedFilter.Of(name => call.Form[name]);
        if (filter.Currency is not { } currency || filter.LeastMoney is not { } least)
            return await ShowPayouts.AgainAsync(call, filter, null, null);
        if (await call.ProofErrorAsync() is { } unproved)
            return await ShowPayouts.AgainAsync(
                call, filter, call.NeedsPassword ? null : unproved, call.NeedsPassword ? unproved : null);
        var owed = await filter.OwedAsync(call);
        var command = new Ledger.PreparePayout(
            ObjectId.Random(call.Ledger.Clock.GetUtcMicroseconds()), currency, filter.Method, least, call.Who.SignIn.Name,
            [.. owed.Select(one => one.Claim)])
        {
            Key = call.KeyOf(RowKey.NoBook),
        };
        var outcome = await call.ExecuteAsync(command);
        return outcome.Accepted
            ? PageAnswer.Redirect($"{ShowPayouts.Path}/{outcome.Receipt.Subject}?done=payout-prepared")
            : await ShowPayouts.AgainAsync(call, filter, outcome.Rejection.Detail, null);
    }
}
