using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary><c>GET /console/books/{book}</c>: what is available and on hold, and for what.</summary>
internal static class ShowAccount
{
    private const int MaxHolds = 20;
    private const int MaxLatest = 8;
    private const int Points = 180;
    private const int MaxFolded = 4_000;

    private static readonly StudyPhase[] Holding =
    [
        StudyPhase.Scheduled, StudyPhase.Running, StudyPhase.Paused, StudyPhase.Finishing, StudyPhase.AllSubmitted,
        StudyPhase.Reviewing,
    ];

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        var latest = await call.Ledger.ListAsync(
            new LatestTransfers(access.Book.Number, long.MaxValue, MaxLatest), call.Cancellation);
        var model = new AccountModel(access, await HoldsAsync(call, access.Book), latest)
        {
            Pace = await BookPace.ReadAsync(call.Ledger, access.Book, call.Cancellation, Points, MaxFolded),
            Past = await PastMoment.ReadAsync(call, access.Book),
        };
        return PageAnswer.Of<Views.Funds.AccountView, AccountModel>(call.Frame(access.Book.Title, access), model);
    }

    private static async ValueTask<IReadOnlyList<Study>> HoldsAsync(ConsoleCall call, Book book)
    {
        List<Study> holds = [];
        foreach (var origin in Enum.GetValues<Origin>())
        {
            var query = new StudyIds(book.Number, origin, Holding, MaxHolds) { NewestFirst = true };
            foreach (var id in await call.Ledger.ListAsync(query, call.Cancellation))
                if (await call.Ledger.FindAsync<Study>(RowKey.OfStudy(id), call.Cancellation) is { } study
                    && study.Held != Breakdown.Zero)
                    holds.Add(study);
        }
        return [.. holds.OrderByDescending(one => one.Id).Take(MaxHolds)];
    }
}
