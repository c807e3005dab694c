using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary><c>GET /earnings</c>: what became of the participant's work, and what was paid.</summary>
internal static class ShowEarnings
{
    private const int PageSize = 50;

    /// <summary>The most pending submissions that are added up, and the most books and payments that are shown.</summary>
    private const int Limit = 1_000;

    /// <summary>The states of work that was submitted.</summary>
    public static readonly SubmissionState[] Finished =
    [
        SubmissionState.Submitted, SubmissionState.Approved, SubmissionState.Rejected, SubmissionState.ScreenedOut,
        SubmissionState.PartlyApproved,
    ];

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        _ = ObjectId.TryParse(call.Query("before"), out var before);
        var page = await SubmissionsAsync(Finished, before, PageSize + 1);
        var left = await call.Ledger.ListAsync(
            new PayoutSumsBetween(call.Participant, call.Participant, Limit), call.Cancellation);
        return WorkAnswer.Show<EarningsPage, EarningsModel>(new()
        {
            Paid = await PaidAsync(call),
            PaidOut = Texts(left.Select(one => (one.Currency, one.Paid))),
            OnItsWay = Texts(left.Select(one => (one.Currency, one.Waiting))),
            Account = await ShowAccount.ReadAsync(call),
            Pending = await PendingAsync(call),
            Work = await LinesAsync(call, page.Take(PageSize)),
            Extra = before.IsEmpty ? await ExtraAsync(call) : [],
            Older = page.Count > PageSize ? page[PageSize - 1].Id : null,
        });

        ValueTask<IReadOnlyList<Submission>> SubmissionsAsync(SubmissionState[] states, ObjectId from, int limit)
            => call.Ledger.ListAsync(new SubmissionsBy(call.Participant, states, from, limit), call.Cancellation);
    }

    /// <summary>What was earned and is in no payout, in each currency.</summary>
    public static async Task<IReadOnlyList<string>> OwedAsync(WorkCall call)
    {
        var sums = await EarnedAsync(call);
        var left = await call.Ledger.ListAsync(
            new PayoutSumsBetween(call.Participant, call.Participant, Limit), call.Cancellation);
        foreach (var one in left)
            if (sums.TryGetValue(one.Currency, out var earned)) sums[one.Currency] = one.OwedOf(earned);
        return Texts(sums.Select(sum => (sum.Key, sum.Value)));
    }

    private static async Task<IReadOnlyList<string>> PaidAsync(WorkCall call)
        => [.. (await EarnedAsync(call)).Select(sum => Amounts.Text(sum.Value, sum.Key))];

    private static async Task<SortedDictionary<Currency, Money>> EarnedAsync(WorkCall call)
    {
        var earned = await call.Ledger.ListAsync(new EarningsOf(call.Participant, Limit), call.Cancellation);
        return await SumsAsync(call, earned.Select(one => (one.Book, one.Total)));
    }

    /// <summary>What waits for approval, in each currency.</summary>
    public static async Task<IReadOnlyList<string>> PendingAsync(WorkCall call)
    {
        List<(int Book, Money Reward)> rewards = [];
        var pending = new SubmissionsBy(call.Participant, [SubmissionState.Submitted], default, Limit);
        foreach (var one in await call.Ledger.ListAsync(pending, call.Cancellation))
        {
            var study = (await call.FindAsync<Study>(RowKey.OfStudy(one.Study)))!;
            rewards.Add((study.Id.Book, study.Reward));
        }
        return [.. (await SumsAsync(call, rewards)).Select(sum => Amounts.Text(sum.Value, sum.Key))];
    }

    /// <summary>The sum in each currency. What a sandbox book promises is no money.</summary>
    private static async Task<SortedDictionary<Currency, Money>> SumsAsync(
        WorkCall call, IEnumerable<(int Book, Money Amount)> amounts)
    {
        SortedDictionary<Currency, Money> sums = [];
        foreach (var (number, amount) in amounts)
        {
            var book = (await call.FindAsync<Book>(RowKey.OfBook(number)))!;
            if (!book.Sandbox) sums[book.Currency] = sums.GetValueOrDefault(book.Currency) + amount;
        }
        return sums;
    }

    private static IReadOnlyList<string> Texts(IEnumerable<(Currency Currency, Money Amount)> sums)
        => [.. sums.Where(sum => sum.Amount > Money.Zero).Select(sum => Amounts.Text(sum.Amount, sum.Currency))];

    private static async Task<IReadOnlyList<WorkLine>> LinesAsync(WorkCall call, IEnumerable<Submission> submissions)
    {
        List<WorkLine> lines = [];
        foreach (var submission in submissions) lines.Add(await call.ShortWorkAsync(submission));
        return lines;
    }

    private static async Task<IReadOnlyList<ExtraPayment>> ExtraAsync(WorkCall call)
    {
        var transfers = await call.Ledger.ListAsync(new ExtraPaymentsTo(call.Participant, PageSize), call.Cancellation);
        List<ExtraPayment> all = [];
        foreach (var transfer in transfers)
        {
            var isBonus = transfer.Kind == TransferKind.Bonus;
            var book = (await call.FindAsync<Book>(RowKey.OfBook(transfer.Book)))!;
            var reason = isBonus
                ? (await call.FindAsync<Bonus>(RowKey.OfBonus(transfer.Subject)))?.Reason
                : (await call.FindAsync<OneOffPayment>(RowKey.OfOneOffPayment(transfer.Subject)))?.Reason;
            all.Add(new(
                transfer.At, book.Title, Say(isBonus ? "Earnings.Bonus" : "Earnings.Payment"),
                Amounts.Text(transfer.Amount.Rewards, book.Currency), reason ?? ""));
        }
        return all;
    }
}
