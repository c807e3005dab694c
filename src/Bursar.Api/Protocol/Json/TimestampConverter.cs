using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>
/// A timestamp in ISO 8601, UTC, to the microsecond: <c>"2026-10-01T12:00:00.000000Z"</c>. Read with any offset; without one it
/// is UTC.
/// </summary>
internal sealed class TimestampConverter : JsonConverter<DateTimeOffset>
{
    private const string Written = "yyyy-MM-ddTHH:mm:ss.ffffffZ";
    private static readonly string[] Forms =
        ["yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    /// <summary>Reads a timestamp.</summary>
    public static bool TryParse(string? text, out DateTimeOffset timestamp)
    {
        const DateTimeStyles styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, styles, out timestamp);
    }

    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return reader.TokenType == JsonTokenType.String && TryParse(reader.GetString(), out var timestamp)
            ? timestamp
            : throw new InvalidMemberException(
                ApiErrorCode.InvalidValue, "a timestamp must be a JSON string such as \"2030-01-31T12:00:00Z\".");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.UtcDateTime.ToString(Written, CultureInfo.InvariantCulture));
}
