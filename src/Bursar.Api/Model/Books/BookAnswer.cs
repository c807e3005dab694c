using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A book on the wire. Amounts are strings in main units, with two decimals or, where it takes them, four.</summary>
/// <param name="Id">The id.</param>
/// <param name="WorkspaceId">The id of the workspace in Prolific's API: the same.</param>
/// <param name="Title">The name that people see.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Currency">The currency of every amount in it.</param>
/// <param name="Sandbox">Whether it only pretends.</param>
/// <param name="CreditLimit">How far it may be overdrawn; 0.00 for a prepaid book.</param>
/// <param name="Available">What can be spent now, the credit limit included.</param>
/// <param name="OnHold">What its studies have reserved.</param>
/// <param name="Total">Both together.</param>
/// <param name="Transfers">How many transfers it has seen.</param>
/// <param name="Owner">Who owns it.</param>
/// <param name="MTurkPricing">How HITs are priced.</param>
/// <param name="ProlificPricing">How Prolific studies are priced.</param>
/// <param name="OpenedAt">When it was opened.</param>
public sealed record BookAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("workspace_id")] string WorkspaceId,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("description")] string Description,
    [property: JsonPropertyName("currency")] string Currency,
    [property: JsonPropertyName("sandbox")] bool Sandbox,
    [property: JsonPropertyName("credit_limit")] string CreditLimit,
    [property: JsonPropertyName("available")] string Available,
    [property: JsonPropertyName("on_hold")] string OnHold,
    [property: JsonPropertyName("total")] string Total,
    [property: JsonPropertyName("transfers")] long Transfers,
    [property: JsonPropertyName("owner")] OwnerAnswer Owner,
    [property: JsonPropertyName("mturk_pricing")] PricingAnswer MTurkPricing,
    [property: JsonPropertyName("prolific_pricing")] PricingAnswer ProlificPricing,
    [property: JsonPropertyName("opened_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset OpenedAt)
{
    /// <summary>That book, with its owner.</summary>
    internal static BookAnswer Of(Book book, User? owner) => new(
        book.Id.ToString(),
        book.Id.ToString(),
        book.Title,
        book.Description,
        book.Currency.ToString(),
        book.Sandbox,
        book.CreditLimit.ToString(),
        book.Spendable.ToString(),
        book.Held.Total.ToString(),
        book.TotalParts.Total.ToString(),
        book.LastTransfer,
        new(book.Owner.ToString(), owner?.Name ?? "", owner?.Email ?? ""),
        PricingAnswer.Of(book.MTurkPricing),
        PricingAnswer.Of(book.ProlificPricing),
        book.OpenedAt);

    /// <summary>That book, with its owner as the ledger has them.</summary>
    internal static async ValueTask<BookAnswer> OfAsync(Book book, ApiCall call)
    {
        return Of(book, await call.Ledger.FindAsync<User>(RowKey.OfUser(book.Owner), call.Cancellation));
    }
}


/// <summary>A book's owner on the wire.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="Name">Their name.</param>
/// <param name="Email">Where they are written to.</param>
public sealed record OwnerAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("email")] string Email);


/// <summary>Some books, in the order of their ids.</summary>
/// <param name="Books">The books.</param>
/// <param name="Next">What to send as <c>after</c> for the next page; null where this is the last.</param>
public sealed record BookPage(
    [property: JsonPropertyName("books")] IReadOnlyList<BookAnswer> Books,
    [property: JsonPropertyName("next")] string? Next);
