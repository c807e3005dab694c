using System.CommandLine;
using System.Text.Json;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar payout owed</c>.</summary>
internal static class PayoutOwedCommand
{
    public static Command Create()
    {
        var command = new Command("owed", "List what is owed to each participant over all books of a currency.")
        {
            PayoutShared.Currency, PayoutShared.Least, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var all = await AllAsync(server, line, cancellation);
            Console.WriteLine(
                line.GetValue(Shared.Json)
                    ? JsonSerializer.Serialize(new OwedPage(all, null), PayoutJson.Default.OwedPage)
                    : Table(all));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static async Task<List<OwedAnswer>> AllAsync(ServerClient server, ParseResult line, CancellationToken cancellation)
    {
        var path = $"owed?limit=1000&currency={Uri.EscapeDataString(line.GetRequiredValue(PayoutShared.Currency))}";
        if (line.GetValue(PayoutShared.Least) is { } least) path += $"&least={Uri.EscapeDataString(least)}";
        List<OwedAnswer> all = [];
        for (string? after = ""; after is not null;)
        {
            var page = await server.GetAsync($"{path}&after={after}", PayoutJson.Default.OwedPage, cancellation);
            all.AddRange(page.Owed);
            after = page.Next;
        }
        return all;
    }

    private static string Table(List<OwedAnswer> all)
    {
        if (all.Count == 0) return "Nobody is owed that much.";
        var columns = new Columns("PARTICIPANT", "OWED", "EARNED", "WAITING", "PAID OUT", "METHOD");
        foreach (var one in all) columns.Add(one.Participant, one.Owed, one.Earned, one.Waiting, one.PaidOut, one.Method);
        return columns.ToString();
    }
}
