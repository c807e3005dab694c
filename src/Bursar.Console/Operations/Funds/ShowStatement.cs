using System.Globalization;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary><c>GET /console/books/{book}/statement</c>: every movement of money, newest first.</summary>
internal static class ShowStatement
{
    private const int Page = 50;

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        var before = long.TryParse(call.Query("before"), NumberStyles.None, null, out var asked) ? asked : long.MaxValue;
        var transfers = await call.Ledger.ListAsync(new LatestTransfers(access.Book.Number, before, Page), call.Cancellation);
        long? older = transfers.Count == Page && transfers[^1].Sequence > 1 ? transfers[^1].Sequence : null;
        return PageAnswer.Of<Views.Funds.StatementView, StatementModel>(
            call.Frame("Statement", access), new(access, transfers, older));
    }
}
