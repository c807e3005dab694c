using System.Globalization;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/books/{book}/statement</c>: the movements of money that fit a filter, newest first. A page looks through
/// at most
/// <see cref="MaxRead"/> movements, and then says how far it has looked.
/// </summary>
internal static class ShowStatement
{
    /// <summary>How many movements one page looks through for those that fit.</summary>
    private const int MaxRead = 20_000;

    private const int Page = 50;

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        var filter = StatementFilter.Of(call);
        var stretch = await filter.StretchAsync(call, access.Book, Page);
        var isFirst = !long.TryParse(call.Query("before"), NumberStyles.None, null, out var before);
        if (!isFirst && before < stretch.Before) stretch = stretch with { Before = before };
        var end = Math.Max(stretch.After, stretch.Before - 1 - MaxRead);
        var transfers = await call.Ledger.ListAsync(stretch with { After = end, NewestFirst = true }, call.Cancellation);
        var read = transfers.Count == Page ? transfers[^1].Sequence : end + 1;
        var model = new StatementModel(access, filter, transfers)
        {
            Older = read - 1 > stretch.After ? read : null,
            IsFirst = isFirst,
        };
        return PageAnswer.Of<Views.Funds.StatementView, StatementModel>(call.Frame("Statement", access), model);
    }
}
