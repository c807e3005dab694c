using System.CommandLine;
using System.Text.Json;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar book show BOOK</c>.</summary>
internal static class BookShowCommand
{
    public static Command Create()
    {
        var command = new Command("show", "Show one book.") { Shared.Book, Shared.Json };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var book = await server.GetAsync(Shared.PathOf(line), BookJson.Default.BookAnswer, cancellation);
            Console.WriteLine(
                line.GetValue(Shared.Json) ? JsonSerializer.Serialize(book, BookJson.Default.BookAnswer) : Text(book));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static string Text(BookAnswer book) => $"""
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
        """;

    private static string LargeStudies(PricingAnswer pricing)
        => pricing.LargeStudyPlaces is { } places ? $", {pricing.LargeStudyRate} more for {places} places or more" : "";
}
