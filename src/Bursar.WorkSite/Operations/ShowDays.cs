using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary><c>GET /earnings/days</c>: what the participant did and earned, by day and task.</summary>
internal static class ShowDays
{
    /// <summary>The most work, and the most other payments, that are added up.</summary>
    private const int Limit = 1_000;

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        var work = await call.Ledger.ListAsync(
            new SubmissionsBy(call.Participant, ShowEarnings.Finished, default, Limit), call.Cancellation);
        var extra = await call.Ledger.ListAsync(new ExtraPaymentsTo(call.Participant, Limit), call.Cancellation);
        List<Entry> entries = [];
        Dictionary<ObjectId, Study> studies = [];
        foreach (var one in work)
        {
            if (!studies.TryGetValue(one.Study, out var study))
                studies[one.Study] = study = (await call.FindAsync<Study>(RowKey.OfStudy(one.Study)))!;
            entries.Add(await EntryAsync(call, one, study));
        }
        foreach (var one in extra)
        {
            var book = (await call.FindAsync<Book>(RowKey.OfBook(one.Book)))!;
            entries.Add(new(DayOf(one.At), default, Say("Earnings.Extra"), book) { Earned = one.Amount.Rewards });
        }
        var days = entries.GroupBy(one => one.Day).OrderByDescending(day => day.Key).Select(DayOf).ToList();
        // Of the last day, some of the work may be beyond the limit.
        var isCut = work.Count == Limit;
        if (isCut && days.Count > 1) days.RemoveAt(days.Count - 1);
        return WorkAnswer.Show<DaysPage, EarningsDays>(new(days, isCut ? Limit : null));
    }

    private static async ValueTask<Entry> EntryAsync(WorkCall call, Submission one, Study study)
    {
        var book = (await call.FindAsync<Book>(RowKey.OfBook(study.Id.Book)))!;
        var kind = study.Template.IsEmpty ? study.Id : study.Template;
        return new(DayOf(DateTimeOffset.FromUnixTimeSeconds(one.Id.High)), kind, study.Title, book)
        {
            Earned = one.Earned,
            Pending = one.State == SubmissionState.Submitted && !book.Sandbox ? study.Reward : Money.Zero,
            IsRejected = one.State == SubmissionState.Rejected,
        };
    }

    private static EarningsDay DayOf(IGrouping<DateOnly, Entry> day) => new(
        day.Key,
        [
            .. day.GroupBy(one => one.Book.Currency).OrderBy(same => same.Key)
                .Select(same => (Currency: same.Key, Sum: Sum(same.Select(one => one.Earned))))
                .Where(sum => sum.Sum > Money.Zero).Select(sum => Amounts.Text(sum.Sum, sum.Currency)),
        ],
        [.. day.GroupBy(one => (one.Kind, one.Book.Id)).Select(TaskOf).OrderByDescending(task => task.Done)]);

    private static EarningsTask TaskOf(IEnumerable<Entry> same)
    {
        var all = same.ToList();
        var first = all[0];
        return new(
            first.Title, first.Book.Title, all.Count, all.Count(one => one.IsRejected),
            Text(all.Select(one => one.Pending)), Text(all.Select(one => one.Earned)));

        string Text(IEnumerable<Money> amounts)
            => Sum(amounts) is var sum && sum > Money.Zero ? Amounts.Text(sum, first.Book.Currency) : "";
    }

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, one) => sum + one);

    private static DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(time.UtcDateTime);

    private sealed record Entry(DateOnly Day, ObjectId Kind, string Title, Book Book)
    {
        public Money Earned { get; init; }

        public Money Pending { get; init; }

        public bool IsRejected { get; init; }
    }
}
