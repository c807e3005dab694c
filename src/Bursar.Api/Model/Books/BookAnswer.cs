using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A book on the wire. Amounts are strings in main units with two decimals, or four where two are not enough.</summary>
/// <param name="Id">The book's id, 24 lower-case hex digits.</param>
/// <param name="WorkspaceId">The workspace's id in Prolific's API, equal to the book's id.</param>
/// <param name="Title">The title shown to people.</param>
/// <param name="Description">The book's purpose; may be empty.</param>
/// <param name="Currency">The currency of every amount in the book.</param>
/// <param name="Sandbox">Whether it is a sandbox book, in which no money moves.</param>
/// <param name="CreditLimit">How far it may be overdrawn; 0.00 for a prepaid book.</param>
/// <param name="Available">What can be spent now, including the credit limit.</param>
/// <param name="OnHold">What the book's studies have reserved.</param>
/// <param name="Total">The sum of what is available and what is on hold.</param>
/// <param name="Transfers">The number of transfers in the book's history.</param>
/// <param name="Owner">The book's owner.</param>
/// <param name="MTurkPricing">How HITs are priced.</param>
/// <param name="ProlificPricing">How Prolific studies are priced.</param>
/// <param name="OpenedAt">When the book was opened.</param>
/// <param name="AllowsAnonymous">Whether the links of its groups may let people take part without a name.</param>
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
    [property: JsonPropertyName("opened_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset OpenedAt,
    [property: JsonPropertyName("allows_anonymous")] bool AllowsAnonymous)
{
    /// <summary>Maps a book and its owner.</summary>
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
        book.OpenedAt,
        book.AllowsAnonymous);

    /// <summary>Maps a book after looking up its owner.</summary>
    internal static async ValueTask<BookAnswer> OfAsync(Book book, ApiCall call)
    {
        return Of(book, await call.Ledger.FindAsync<User>(RowKey.OfUser(book.Owner), call.Cancellation));
    }
}


/// <summary>A book's owner on the wire.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="Name">The user's name.</param>
/// <param name="Email">The user's e-mail address.</param>
public sealed record OwnerAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("email")] string Email);


/// <summary>A page of books, in the order of their ids.</summary>
/// <param name="Books">The books on this page.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last page.</param>
public sealed record BookPage(
    [property: JsonPropertyName("books")] IReadOnlyList<BookAnswer> Books,
    [property: JsonPropertyName("next")] string? Next);
