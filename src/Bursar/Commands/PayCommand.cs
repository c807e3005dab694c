using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar pay BOOK PARTICIPANT AMOUNT --reason TEXT</c>.</summary>
internal static class PayCommand
{
    private static readonly Argument<string> Amount = new("AMOUNT")
    {
        Description = "The amount in main units, with at most two decimals: 25.00",
    };

    private static readonly Option<string> Reason = new("--reason")
    {
        Description = "The message to the participant.",
        HelpName = "TEXT",
        Required = true,
    };

    private static readonly Option<string> Currency = new("--currency")
    {
        Description = "The expected currency. Rejected if the book has another one.",
        HelpName = "CODE",
    };

    public static Command Create()
    {
        var command = new Command(
            "pay", "Pay a participant an amount that belongs to no study, such as a compensation. There is no fee.")
        {
            Shared.Book, Shared.Participant, Amount, Reason, Currency, Shared.Key, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var body = new JsonObject
            {
                ["participant"] = line.GetValue(Shared.Participant),
                ["amount"] = line.GetValue(Amount),
                ["currency"] = line.GetValue(Currency),
                ["reason"] = line.GetValue(Reason),
            };
            var payment = await server.PostAsync(
                $"{Shared.PathOf(line)}/payments", body, PaymentJson.Default.PaymentAnswer, line.GetValue(Shared.Key),
                cancellation);
            Console.WriteLine(
                line.GetValue(Shared.Json)
                    ? JsonSerializer.Serialize(payment, PaymentJson.Default.PaymentAnswer)
                    : $"Payment {payment.Id}: {payment.Amount} {payment.Currency} to {payment.Participant}.");
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
