using System.Text.Json;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A rate as a JSON string: <c>"1/3"</c>, <c>"0.2"</c>.</summary>
internal sealed class RatioConverter : JsonConverter<Ratio>
{
    /// <inheritdoc/>
    public override Ratio Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return reader.TokenType == JsonTokenType.String && Ratio.TryParse(reader.GetString(), out var ratio)
            ? ratio
            : throw new InvalidMemberException(
                ApiErrorCode.InvalidValue, "a rate must be a JSON string such as \"1/3\" or \"0.2\".");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Ratio value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.ToString());
}
