using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>Money with its currency (AmountAndCurrency).</summary>
/// <param name="Value">The amount in the minor unit.</param>
/// <param name="Currency">The ISO 4217 code.</param>
internal sealed record Amount(
    [property: JsonPropertyName("amount")] decimal Value,
    [property: JsonPropertyName("currency")] string Currency)
{
    /// <summary>Maps money of a book.</summary>
    public static Amount Of(Money money, Book book) => new(MinorUnits.Of(money), book.Currency.ToString());
}
