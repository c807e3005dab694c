using System.Text.Json;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// An amount as a JSON string, <c>"10.00"</c>, and never a number: most programs read numbers as floats, and floats are not
/// money.
/// </summary>
internal abstract class MoneyConverter(int decimals) : JsonConverter<Money>
{
    private const int MaxLength = 32;

    /// <inheritdoc/>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new InvalidMemberException(
                ApiErrorCode.InvalidAmount, "an amount must be a JSON string such as \"10.00\", not a number.");
        Span<char> text = stackalloc char[MaxLength];
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        return length <= MaxLength && Money.TryParse(text[..reader.CopyString(text)], decimals, out var money)
            ? money
            : throw new InvalidMemberException(
                ApiErrorCode.InvalidAmount,
                $"an amount is digits with at most {decimals} decimals, such as \"10.00\", and at most {Money.MaxAmount}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.ToString());
}


/// <summary>An amount with at most two decimals, as people pay it.</summary>
internal sealed class CentsConverter() : MoneyConverter(decimals: 2);


/// <summary>An amount with at most four decimals, as fees are counted.</summary>
internal sealed class UnitsConverter() : MoneyConverter(decimals: 4);
