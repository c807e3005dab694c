using System.CommandLine;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar payout prepare</c>.</summary>
internal static class PayoutPrepareCommand
{
    private static readonly Option<string> Method = new Option<string>("--method")
    {
        Description =
            "Whom to pay: those with an IBAN (bank), those with a PayPal address (paypal), or everyone, in another way (other).",
        HelpName = "METHOD",
        Required = true,
    }.AcceptOnlyFromAmong("bank", "paypal", "other");

    public static Command Create()
    {
        var command = new Command("prepare", "Prepare a payout of all that is owed, to at most 1,000 people.")
        {
            PayoutShared.Currency, Method, PayoutShared.Least, PayoutShared.By, Shared.Key, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var body = new JsonObject
            {
                ["currency"] = line.GetRequiredValue(PayoutShared.Currency),
                ["method"] = line.GetRequiredValue(Method),
                ["by"] = line.GetValue(PayoutShared.By),
            };
            if (line.GetValue(PayoutShared.Least) is { } least) body["least"] = least;
            PayoutShared.Print(line, await server.PostAsync(
                "payouts", body, PayoutJson.Default.PayoutAnswer, line.GetValue(Shared.Key), cancellation));
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
