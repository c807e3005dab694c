using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/operator/log.csv</c> and <c>/console/books/{book}/log.csv</c>: the whole log, oldest first, as far as
/// events are kept. Pages are read while earlier ones are sent.
/// </summary>
internal static class ExportLog
{
    private const int Page = 1_000;
    private const string Titles = "sequence,at,kind,actor,actor_name,subject,name,study,participant,from,to,transfer,amount\n";

    public static ValueTask<PageAnswer> AnswerAsync(ConsoleCall call) => ValueTask.FromResult(
        call.Who.SignIn.IsOperator ? Of(call, RowKey.NoBook, "log.csv") : PageAnswer.NotFound(call));

    public static async ValueTask<PageAnswer> OfBookAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        return access.MayManage
            ? Of(call, access.Book.Number, $"log-{access.Book.Id}.csv")
            : PageAnswer.Failure(call, Failures.NotAllowed);
    }

    private static PageAnswer Of(ConsoleCall call, int book, string name) => PageAnswer.File(
        name,
        "text/csv; charset=utf-8",
        async response =>
        {
            await response.WriteAsync(Titles, call.Cancellation);
            for (var after = 0L; ;)
            {
                var page = await call.Ledger.EventsAsync(book, after, Page, call.Cancellation);
                if (page.Count == 0) return;
                var names = new LogNames(call.Ledger);
                foreach (var one in page)
                    await response.WriteAsync(LineOf(await names.OfAsync(one, call.Cancellation)), call.Cancellation);
                after = page[^1].Sequence;
            }
        });

    private static string LineOf(LogLine line)
    {
        var one = line.Event;
        static string Id(ObjectId id) => id.IsEmpty ? "" : id.ToString();
        static string Name(string? text) => text is null ? "" : SnakeCase.Of(text);
        return $"{one.Sequence},{one.At.UtcDateTime:yyyy-MM-ddTHH:mm:ss.ffffff}Z,{SnakeCase.Of(one.Kind)},"
            + $"{Id(one.Actor)},{CsvCell.Of(line.Actor)},{Id(one.Subject)},"
            + $"{CsvCell.Of(line.Name)},{Id(one.Study)},{Id(one.Participant)},{Name(line.From)},{Name(line.To)},"
            + $"{(one.Transfer == 0 ? "" : one.Transfer)},{(one.Transfer == 0 ? "" : one.Amount.ToString())}\n";
    }
}
