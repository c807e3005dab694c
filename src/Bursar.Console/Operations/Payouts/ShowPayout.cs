using System.Globalization;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/operator/payouts/{payout}</c>: who gets what, and what can be done with it. Every form of the page is shown on
/// it again.
/// </summary>
internal static class ShowPayout
{
    private const int Page = 200;

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
        => await FindAsync(call) is { } payout
            ? PageAnswer.Of<Views.Payouts.PayoutView, PayoutModel>(call.Frame("Payout"), await ReadAsync(call, payout))
            : PageAnswer.NotFound(call);

    /// <summary>The payout in the path; null if there is none, or it is not for this person.</summary>
    public static async ValueTask<Payout?> FindAsync(ConsoleCall call)
        => call.Who.SignIn.IsOperator && call.Http.TryGetId("payout", out var id)
            ? await call.Ledger.FindAsync<Payout>(RowKey.OfPayout(id), call.Cancellation)
            : null;

    /// <summary>What the page shows.</summary>
    public static async ValueTask<PayoutModel> ReadAsync(ConsoleCall call, Payout payout)
    {
        _ = int.TryParse(call.Query("after"), NumberStyles.None, CultureInfo.InvariantCulture, out var after);
        var found = await call.Ledger.ListAsync(new ItemsOfPayout(payout.Id, after, Page + 1), call.Cancellation);
        var box = call.Services.Box;
        var items = found.Take(Page)
            .Select(one => (one, PayoutAccount.Open(box, one.Participant, payout.Method, one.Sealed)?.Shown ?? ""));
        return new(payout, [.. items])
        {
            Next = found.Count > Page ? found[Page - 1].Number : null,
            IsOwn = payout.Preparer == call.Who.SignIn.Person
                || payout.PreparedBy.Equals(SignIn.NameOf(call.Who.SignIn.Name), StringComparison.Ordinal),
            MustProve = call.NeedsPassword,
            File = new(PayoutFile.Formats(payout)[0], TypedDay.Of(call.Services.Clock.GetUtcNow(), call.Zone.Zone).Day),
        };
    }

    /// <summary>The page with what is wrong in a form.</summary>
    public static PageAnswer Again(ConsoleCall call, PayoutModel model)
        => PageAnswer.Again<Views.Payouts.PayoutView, PayoutModel>(call.Frame("Payout"), model);

    /// <summary>The page after something was done with the payout.</summary>
    public static PageAnswer Done(Payout payout, string done)
        => PageAnswer.Redirect($"{ShowPayouts.Path}/{payout.Id}?done={done}");
}
