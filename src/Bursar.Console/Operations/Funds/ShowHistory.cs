using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/books/{book}/history</c>: how available and total went over any range, and what was spent in it, by study
/// and by
/// kind.
/// </summary>
internal static class ShowHistory
{
    /// <summary>About how many points the chart has.</summary>
    private const int Points = 240;

    /// <summary>How many movements are read for it; of more, it is drawn from marks.</summary>
    private const int MaxFolded = 6_000;

    /// <summary>What was spent by study is added up from the last movements of the range, at most so many.</summary>
    private const int MaxRead = 20_000;

    private const int MaxStudies = 10;
    private const int MaxSums = 200;

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        var range = HistoryRange.Of(call, access.Book);
        var balances = await call.Ledger.BalancesAsync(access.Book, range.Start, range.End, Points, MaxFolded, call.Cancellation);
        var (first, last) = (balances[0].Transfers, balances[^1].Transfers);
        var after = Math.Max(first, last - MaxRead);
        var spends = await call.Ledger.ListAsync(
            new SpendOfStretch(access.Book.Number, after, last + 1, MaxSums), call.Cancellation);
        var model = new HistoryModel(access, range, balances)
        {
            Kinds = KindsOf(spends),
            Studies = await StudiesOfAsync(call, access, spends),
            SummedUp = after > first ? last - after : null,
        };
        return PageAnswer.Of<Views.Funds.HistoryView, HistoryModel>(call.Frame("History", access), model);
    }

    private static IReadOnlyList<Bar> KindsOf(IReadOnlyList<Spend> spends) =>
    [
        .. spends.GroupBy(one => one.Kind)
            .Select(kind => new Bar(NameOf(kind.Key), Sum(kind), kind.Sum(one => (long)one.Payments), null))
            .OrderByDescending(bar => bar.Amount.Units)
    ];

    private static async ValueTask<IReadOnlyList<Bar>> StudiesOfAsync(
        ConsoleCall call, BookAccess access, IReadOnlyList<Spend> spends)
    {
        var studies = spends.Where(one => !one.Study.IsEmpty).GroupBy(one => one.Study)
            .Select(study => (Id: study.Key, Amount: Sum(study), Payments: study.Sum(one => (long)one.Payments)))
            .OrderByDescending(one => one.Amount.Units)
            .ToList();
        List<Bar> bars = [];
        foreach (var (id, amount, payments) in studies.Take(MaxStudies))
        {
            var study = await call.Ledger.FindAsync<Study>(RowKey.OfStudy(id), call.Cancellation);
            bars.Add(new(study?.Title ?? id.ToString(), amount, payments, $"{access.Path}/studies/{id}"));
        }
        var others = studies.Skip(MaxStudies).ToList();
        if (others.Count > 0)
        {
            var amount = new Money(others.Sum(one => one.Amount.Units));
            var name = Figures.Count(others.Count, "other study", "other studies");
            bars.Add(new(name, amount, others.Sum(one => one.Payments), null));
        }
        return bars;
    }

    private static Money Sum(IEnumerable<Spend> spends) => new(spends.Sum(one => one.Amount.Total.Units));

    private static string NameOf(TransferKind kind) => kind switch
    {
        TransferKind.Payment => "Work that was approved",
        TransferKind.Bonus => "Bonuses",
        _ => "Single payments",
    };
}
