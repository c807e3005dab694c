using System.CommandLine;
using System.Text.Json;
using Bursar.Api;

namespace Bursar;

/// <summary>Options and arguments of <c>bursar payout</c>.</summary>
internal static class PayoutShared
{
    /// <summary>The payout's id.</summary>
    public static readonly Argument<string> Id = new("PAYOUT") { Description = "The payout's id (see: bursar payout list)." };

    /// <summary>The currency.</summary>
    public static readonly Option<string> Currency = new("--currency")
    {
        Description = "The currency: USD, GBP or EUR.",
        HelpName = "CODE",
        Required = true,
    };

    /// <summary>The least amount.</summary>
    public static readonly Option<string> Least = new("--least")
    {
        Description = "Who is owed less is left out. Default: 0.01",
        HelpName = "AMOUNT",
    };

    /// <summary>Who acts.</summary>
    public static readonly Option<string> By = new("--by")
    {
        Description = "Who does this. Default: the user name on this machine.",
        HelpName = "NAME",
        DefaultValueFactory = _ => Environment.UserName,
    };

    /// <summary>The path of the payout named on a command line.</summary>
    public static string PathOf(ParseResult line) => $"payouts/{Uri.EscapeDataString(line.GetRequiredValue(Id))}";

    /// <summary>Prints a payout.</summary>
    public static void Print(ParseResult line, PayoutAnswer payout) => Console.WriteLine(
        line.GetValue(Shared.Json)
            ? JsonSerializer.Serialize(payout, PayoutJson.Default.PayoutAnswer)
            : $"Payout {payout.Id}: {payout.State}, {payout.Total} {payout.Currency} for {payout.Items} "
                + $"{(payout.Items == 1 ? "person" : "people")} ({payout.Method}); "
                + $"paid: {payout.Paid}, waiting: {payout.Waiting}.");
}
