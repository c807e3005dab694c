using System.CommandLine;
using System.Text.Json;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar book show BOOK</c>: a book now; with <c>--at</c>, what it had at a past moment.</summary>
internal static class BookShowCommand
{
    private static readonly Option<string> At = new("--at")
    {
        Description = "Show what the book had at that moment, for example 2026-10-31T23:59:59Z.",
        HelpName = "TIME",
    };

    public static Command Create()
    {
        var command = new Command("show", "Show one book.") { Shared.Book, At, Shared.Json };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            if (line.GetValue(At) is { } at)
            {
                var path = $"{Shared.PathOf(line)}/balance?at={Uri.EscapeDataString(at)}";
                var balance = await server.GetAsync(path, BookJson.Default.BalanceAnswer, cancellation);
                Console.WriteLine(
                    line.GetValue(Shared.Json)
                        ? JsonSerializer.Serialize(balance, BookJson.Default.BalanceAnswer)
                        : Text(balance));
                return (int)ExitCode.Ok;
            }
            var book = await server.GetAsync(Shared.PathOf(line), BookJson.Default.BookAnswer, cancellation);
            Console.WriteLine(
                line.GetValue(Shared.Json) ? JsonSerializer.Serialize(book, BookJson.Default.BookAnswer) : Text(book));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    /// <summary>A book in lines.</summary>
    public static string Text(BookAnswer book) => $"""
        {book.Id}  {Columns.Visible(book.Title)}{(book.Sandbox ? " (sandbox)" : "")}
        available     {book.Available} {book.Currency}
        on hold       {book.OnHold} {book.Currency}
        total         {book.Total} {book.Currency}
        credit limit  {book.CreditLimit} {book.Currency}
        owner         {Columns.Visible(book.Owner.Name)} <{Columns.Visible(book.Owner.Email)}> ({book.Owner.Id})
        MTurk fee     {book.MTurkPricing.FeeRate}{LargeStudies(book.MTurkPricing)}
        Prolific fee  {book.ProlificPricing.FeeRate}, VAT {book.ProlificPricing.VatRate} of it{LargeStudies(book.ProlificPricing)}
        opened        {book.OpenedAt:u}
        transfers     {book.Transfers}
        without name  {(book.AllowsAnonymous ? "allowed by a group's link" : "not allowed")}
        """;

    private static string Text(BalanceAnswer balance) => $"""
        {balance.At:u}, after {balance.Transfers} transfers, in {balance.Currency}
        {"",-9}  {"REWARDS",16}  {"FEES",16}  {"VAT",16}  {"SUM",16}
        available  {Text(balance.AvailableParts, balance.Available)}
        on hold    {Text(balance.OnHoldParts, balance.OnHold)}
        total      {Text(balance.TotalParts, balance.Total)}
        paid       {Text(balance.PaidParts, balance.Paid)}
        """;

    private static string Text(PartsAnswer parts, string sum)
        => $"{parts.Rewards,16}  {parts.Fees,16}  {parts.Vat,16}  {sum,16}";

    private static string LargeStudies(PricingAnswer pricing)
        => pricing.LargeStudyPlaces is { } places ? $", {pricing.LargeStudyRate} more for {places} places or more" : "";
}
