using System.Text.Json;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A currency by its three letters: <c>"USD"</c>.</summary>
internal sealed class CurrencyConverter : JsonConverter<Currency>
{
    /// <inheritdoc/>
    public override Currency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            foreach (var currency in Enum.GetValues<Currency>())
                if (reader.ValueTextEquals(currency.ToString()))
                    return currency;
        throw new InvalidMemberException(
            ApiErrorCode.WrongCurrency, $"a currency must be one of {string.Join(", ", Enum.GetNames<Currency>())}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.ToString());
}
