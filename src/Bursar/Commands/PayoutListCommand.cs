using System.CommandLine;
using System.Text.Json;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar payout list</c>.</summary>
internal static class PayoutListCommand
{
    public static Command Create()
    {
        var command = new Command("list", "List the payouts, the newest first; at most 1,000.") { Shared.Json };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var page = await server.GetAsync("payouts?limit=1000", PayoutJson.Default.PayoutPage, cancellation);
            Console.WriteLine(
                line.GetValue(Shared.Json) ? JsonSerializer.Serialize(page, PayoutJson.Default.PayoutPage) : Table(page));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static string Table(PayoutPage page)
    {
        if (page.Payouts.Count == 0)
            return "There are no payouts. Prepare one: bursar payout prepare --currency EUR --method bank";
        var columns = new Columns("PAYOUT", "STATE", "METHOD", "TOTAL", "PAID", "CURRENCY", "PREPARED BY", "CONFIRMED BY");
        foreach (var one in page.Payouts)
            columns.Add(
                one.Id, one.State, one.Method, one.Total, one.Paid, one.Currency, one.PreparedBy, one.ConfirmedBy ?? "");
        return columns.ToString();
    }
}
