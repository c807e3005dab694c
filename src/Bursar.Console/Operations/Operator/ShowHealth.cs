using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/operator</c>: how the server is: its queue, what is due and since when, its store and its clock.
/// </summary>
internal static class ShowHealth
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (!call.Who.SignIn.IsOperator) return PageAnswer.NotFound(call);
        var now = call.Ledger.Clock.GetUtcNow();
        async ValueTask<DateTimeOffset?> SinceAsync<TRow>(Query<TRow> query, Func<TRow, DateTimeOffset?> since)
            => await call.Ledger.ListAsync(query, call.Cancellation) is [var first, ..] ? since(first) : null;
        List<(string What, DateTimeOffset? Since)> due =
        [
            ("Studies that begin, end or are deleted", await SinceAsync(new DueStudies(now, 1), one => one.Due)),
            ("Work that times out or is approved", await SinceAsync(new DueSubmissions(now, 1), one => one.Due)),
            ("Studies whose review policies are due", await SinceAsync(new StudiesToReview(now, 1), one => one.ReviewAt)),
            ("Deliveries to webhooks, topics and addresses", await SinceAsync(new DueDeliveries(now, null, 1), one => one.Due)),
        ];
        var model = new HealthModel(call.Services.Facts, now, call.Ledger.Clock.Ahead, due);
        return PageAnswer.Of<Views.Operator.HealthView, HealthModel>(call.Frame("Server"), model);
    }
}
