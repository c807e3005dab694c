using System.Globalization;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/operator/log</c>: what happened to users, sign-ins and credentials, newest first; and
/// <c>/console/books/{book}/log</c>: what happened in a book, for its administrators.
/// </summary>
internal static class ShowLog
{
    private const int Page = 50;

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (!call.Who.SignIn.IsOperator) return PageAnswer.NotFound(call);
        var house = await call.Ledger.FindAsync<House>(RowKey.House, call.Cancellation);
        return await OfAsync(call, RowKey.NoBook, house?.Events.Last ?? 0, null);
    }

    public static async ValueTask<PageAnswer> OfBookAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        return access.MayManage
            ? await OfAsync(call, access.Book.Number, access.Book.Events.Last, access)
            : PageAnswer.Failure(call, Failures.NotAllowed);
    }

    private static async ValueTask<PageAnswer> OfAsync(ConsoleCall call, int book, long last, BookAccess? access)
    {
        var isFirst = !long.TryParse(call.Query("before"), NumberStyles.None, null, out var before) || before > last;
        var end = isFirst ? last + 1 : before;
        var after = Math.Max(0, end - 1 - Page);
        var events = await call.Ledger.EventsAsync(book, after, (int)(end - 1 - after), call.Cancellation);
        List<LogLine> lines = [];
        var names = new LogNames(call.Ledger);
        foreach (var one in events.Reverse()) lines.Add(await names.OfAsync(one, call.Cancellation));
        var model = new LogModel(access, lines)
        {
            IsFirst = isFirst,
            Older = events.Count > 0 && events[0].Sequence > 1 ? events[0].Sequence : null,
        };
        return PageAnswer.Of<Views.Operator.LogView, LogModel>(call.Frame("Log", access), model);
    }
}
