using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar payout address PARTICIPANT</c>.</summary>
internal static class PayoutAddressCommand
{
    private static readonly Argument<string> Participant = new("PARTICIPANT")
    {
        Description = "The participant's id or worker id.",
    };

    private static readonly Option<string> Iban = new("--iban")
    {
        Description = "The IBAN of a bank account.",
        HelpName = "IBAN",
    };

    private static readonly Option<string> Holder = new("--holder")
    {
        Description = "The name of the account's holder.",
        HelpName = "NAME",
    };

    private static readonly Option<string> PayPal = new("--paypal")
    {
        Description = "The e-mail address of an account at PayPal.",
        HelpName = "MAIL",
    };

    public static Command Create()
    {
        var command = new Command(
            "address", "Set where a participant is paid: --iban and --holder, or --paypal; without any, in another way.")
        {
            Participant, Iban, Holder, PayPal, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var (iban, paypal) = (line.GetValue(Iban), line.GetValue(PayPal));
            if (iban is not null && paypal is not null)
                throw new CommandFailure(ExitCode.Usage, "Give --iban or --paypal, not both.");
            var body = new JsonObject { ["method"] = iban is not null ? "bank" : paypal is not null ? "paypal" : "other" };
            if ((iban ?? paypal) is { } account) body["account"] = account;
            if (line.GetValue(Holder) is { } holder) body["holder"] = holder;
            var path = $"participants/{Uri.EscapeDataString(line.GetRequiredValue(Participant))}/payout-address";
            var set = await server.PutAsync(path, body, PayoutJson.Default.PayoutAddressAnswer, cancellation);
            Console.WriteLine(
                line.GetValue(Shared.Json)
                    ? JsonSerializer.Serialize(set, PayoutJson.Default.PayoutAddressAnswer)
                    : $"{set.Participant}: {set.Method} {set.Account}".TrimEnd());
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
