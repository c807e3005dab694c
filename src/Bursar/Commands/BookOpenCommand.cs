using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar book open TITLE --currency USD</c>.</summary>
internal static class BookOpenCommand
{
    private static readonly Argument<string> Title = new("TITLE") { Description = "The book's title." };

    private static readonly Option<string> Currency = new("--currency")
    {
        Description = "USD, GBP or EUR. It cannot be changed later. MTurk requires USD.",
        HelpName = "CODE",
        Required = true,
    };

    private static readonly Option<string> CreditLimit = new("--credit-limit")
    {
        Description = "How far the book may be overdrawn, if it is billed later. Default: 0.00 (prepaid).",
        HelpName = "AMOUNT",
    };

    private static readonly Option<bool> Sandbox = new("--sandbox")
    {
        Description = "Open a sandbox book, in which no money moves.",
    };
    private static readonly Option<string> Owner = new("--owner") { Description = "The owner's name.", HelpName = "NAME" };
    private static readonly Option<string> Email = new("--email")
    {
        Description = "The owner's email address.",
        HelpName = "ADDRESS",
    };

    private static readonly Option<string> OwnerId = new("--owner-id")
    {
        Description = "The id of an existing user as the owner (see: bursar user create EMAIL).",
        HelpName = "ID",
    };

    private static readonly Option<string> FeeRate = new("--fee-rate")
    {
        Description = "The fee on Prolific studies as a share of the reward. Default: 1/3.",
        HelpName = "RATE",
    };

    private static readonly Option<string> VatRate = new("--vat-rate")
    {
        Description = "VAT on Prolific's fee. Default: 1/5.",
        HelpName = "RATE",
    };

    private static readonly Option<string> TurkFeeRate = new("--mturk-fee-rate")
    {
        Description = "The fee on HITs as a share of the reward. Default: 1/5.",
        HelpName = "RATE",
    };

    public static Command Create()
    {
        var command = new Command("open", "Open a book.")
        {
            Title, Currency, CreditLimit, Sandbox, Owner, Email, OwnerId, FeeRate, VatRate, TurkFeeRate, Shared.Key, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var book = await server.PostAsync(
                "books", Body(line), BookJson.Default.BookAnswer, line.GetValue(Shared.Key), cancellation);
            Console.WriteLine(line.GetValue(Shared.Json)
                ? JsonSerializer.Serialize(book, BookJson.Default.BookAnswer)
                : $"{book.Id}  {Columns.Visible(book.Title)}, {book.Available} {book.Currency} available");
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static JsonObject Body(ParseResult line)
    {
        var body = new JsonObject
        {
            ["title"] = line.GetValue(Title),
            ["currency"] = line.GetValue(Currency),
            ["sandbox"] = line.GetValue(Sandbox),
        };
        Put(body, "credit_limit", line.GetValue(CreditLimit));
        body["owner"] = Group(
            ("name", line.GetValue(Owner)), ("email", line.GetValue(Email)), ("id", line.GetValue(OwnerId)));
        body["prolific_pricing"] = Group(("fee_rate", line.GetValue(FeeRate)), ("vat_rate", line.GetValue(VatRate)));
        body["mturk_pricing"] = Group(("fee_rate", line.GetValue(TurkFeeRate)));
        return body;
    }

    private static JsonObject Group(params (string Name, string? Value)[] members)
    {
        var group = new JsonObject();
        foreach (var (name, value) in members) Put(group, name, value);
        return group;
    }

    private static void Put(JsonObject body, string name, string? value)
    {
        if (value is not null) body[name] = value;
    }
}
