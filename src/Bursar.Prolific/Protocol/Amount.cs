using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>An amount with its currency.</summary>
internal sealed record Amount(
    [property: JsonPropertyName("amount")] decimal Minor,
    [property: JsonPropertyName("currency")] string Currency)
{
    /// <summary>An amount of a book's currency, in its minor unit.</summary>
    public static Amount Of(Money money, Currency currency) => new(Prolific.Minor.Of(money), currency.ToString());
}
