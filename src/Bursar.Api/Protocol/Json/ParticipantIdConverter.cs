using System.Text.Json;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// A participant's id as 24 hex digits, or the same behind an <c>A</c>, as MTurk's API shows it; read in either case.
/// </summary>
internal sealed class ParticipantIdConverter : JsonConverter<ObjectId>
{
    /// <summary>Parses an id or a worker id.</summary>
    public static bool TryParse(string text, out ObjectId id)
        => ObjectId.TryParse(text.Length > ObjectId.Digits && text[0] is 'A' or 'a' ? text.AsSpan(1) : text, out id);

    /// <inheritdoc/>
    public override ObjectId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && TryParse(reader.GetString()!, out var id)) return id;
        throw new InvalidMemberException(
            ApiErrorCode.InvalidValue,
            $"a participant must be a JSON string of {ObjectId.Digits} hex digits, optionally prefixed with A.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ObjectId value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.ToString());
}
