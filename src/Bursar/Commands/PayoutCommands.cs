using System.CommandLine;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar payout</c>: what leaves the house.</summary>
internal static class PayoutCommands
{
    public static Command Create() => new(
        "payout", "Pay participants out: what they have earned in all books, to their accounts.")
    {
        PayoutOwedCommand.Create(),
        PayoutAddressCommand.Create(),
        PayoutPrepareCommand.Create(),
        PayoutListCommand.Create(),
        PayoutShowCommand.Create(),
        Confirm(),
        Withdraw(),
        PayoutFileCommand.Create(),
        PayoutRecordCommand.Create(),
    };

    private static Command Confirm()
    {
        var command = new Command("confirm", "Confirm a payout that someone else prepared.")
        {
            PayoutShared.Id, PayoutShared.By, Shared.Key, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var body = new JsonObject { ["by"] = line.GetValue(PayoutShared.By) };
            PayoutShared.Print(line, await server.PostAsync(
                $"{PayoutShared.PathOf(line)}/confirm", body, PayoutJson.Default.PayoutAnswer, line.GetValue(Shared.Key),
                cancellation));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static Command Withdraw()
    {
        var command = new Command("withdraw", "Withdraw a payout that is not confirmed: all of it is owed again.")
        {
            PayoutShared.Id, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            PayoutShared.Print(line, await server.PostAsync(
                $"{PayoutShared.PathOf(line)}/withdraw", [], PayoutJson.Default.PayoutAnswer, null, cancellation));
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
