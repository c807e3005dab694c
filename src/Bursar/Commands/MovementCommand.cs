using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary>The common part of <c>fund</c> and <c>refund</c>.</summary>
internal static class MovementCommand
{
    private static readonly Argument<string> Amount = new("AMOUNT")
    {
        Description = "The amount in main units, with at most two decimals: 25.00",
    };

    private static readonly Option<string> Currency = new("--currency")
    {
        Description = "The expected currency. Rejected if the book has another one.",
        HelpName = "CODE",
    };

    private static readonly Option<string> Reference = new("--reference")
    {
        Description = "Your reference for the movement.",
        HelpName = "TEXT",
    };

    /// <param name="name">The name of the command.</param>
    /// <param name="description">Its help text.</param>
    /// <param name="path">The path segment after the book's in our own API.</param>
    public static Command Create(string name, string description, string path)
    {
        var command = new Command(name, description) { Shared.Book, Amount, Currency, Reference, Shared.Key, Shared.Json };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var body = new JsonObject
            {
                ["amount"] = line.GetValue(Amount),
                ["currency"] = line.GetValue(Currency),
                ["reference"] = line.GetValue(Reference),
            };
            var movement = await server.PostAsync(
                $"{Shared.PathOf(line)}/{path}", body, TransferJson.Default.MovementAnswer, line.GetValue(Shared.Key),
                cancellation);
            if (line.GetValue(Shared.Json))
            {
                Console.WriteLine(JsonSerializer.Serialize(movement, TransferJson.Default.MovementAnswer));
                return (int)ExitCode.Ok;
            }
            var book = await server.GetAsync(Shared.PathOf(line), BookJson.Default.BookAnswer, cancellation);
            Console.WriteLine(
                $"Transfer {movement.Sequence}: {movement.Kind} of {movement.Amount} {movement.Currency}. Available: "
                    + $"{book.Available} {book.Currency}.");
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
