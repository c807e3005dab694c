using System.CommandLine;
using System.Text.Json;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar payout show PAYOUT</c>: who gets what, and what became of it.</summary>
internal static class PayoutShowCommand
{
    public static Command Create()
    {
        var command = new Command("show", "Show who gets what from a payout, and what has become of it.")
        {
            PayoutShared.Id, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var path = PayoutShared.PathOf(line);
            var items = await server.GetAsync($"{path}/items?limit=1000", PayoutJson.Default.PayoutItemPage, cancellation);
            if (line.GetValue(Shared.Json))
            {
                Console.WriteLine(JsonSerializer.Serialize(items, PayoutJson.Default.PayoutItemPage));
                return (int)ExitCode.Ok;
            }
            PayoutShared.Print(line, await server.GetAsync(path, PayoutJson.Default.PayoutAnswer, cancellation));
            var columns = new Columns("NUMBER", "PARTICIPANT", "AMOUNT", "STATE", "NOTE");
            foreach (var one in items.Items)
                columns.Add($"{one.Number}", one.Participant, one.Amount, one.State, one.Note);
            Console.WriteLine(columns);
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
