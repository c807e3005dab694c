using System.Text.Json;
using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/books/{book}/statement.csv</c>: the whole statement, oldest first, in the form of <c>bursar statement</c>.
/// Pages are read while earlier ones are sent, so its length costs no memory.
/// </summary>
internal static class ExportStatement
{
    private const int Page = 1_000;

    private const string Titles =
        "sequence,at,kind,from,to,amount,rewards,fees,vat,available_after,subject,reference,request_key,hash\n";

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        return PageAnswer.File($"statement-{access.Book.Id}.csv", "text/csv; charset=utf-8", async response =>
        {
            await response.WriteAsync(Titles, call.Cancellation);
            var last = 0L;
            while (true)
            {
                var page = await call.Ledger.ListAsync(new TransfersOfBook(access.Book.Number, last, Page), call.Cancellation);
                if (page.Count == 0) return;
                await response.WriteAsync(string.Concat(page.Select(Line)), call.Cancellation);
                last = page[^1].Sequence;
            }
        });
    }

    private static string Line(Transfer one)
    {
        var at = $"{one.At.UtcDateTime:yyyy-MM-ddTHH:mm:ss.ffffff}Z";
        var subject = one.Subject.IsEmpty ? "" : one.Subject.ToString();
        return $"{one.Sequence},{at},{NameOf(one.Kind)},{AccountOf(one.From)},{AccountOf(one.To)},"
            + $"{one.Amount.Total},{one.Amount.Rewards},{one.Amount.Fees},{one.Amount.Vat},{one.AvailableAfter},"
            + $"{subject},{CsvCell.Of(one.Reference)},{CsvCell.Of(one.RequestKey)},{one.Hash}\n";
    }

    private static string AccountOf(Account account)
        => account.Id.IsEmpty ? NameOf(account.Kind) : $"{NameOf(account.Kind)}:{account.Id}";

    private static string NameOf<TEnum>(TEnum value) where TEnum : struct, Enum
        => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
