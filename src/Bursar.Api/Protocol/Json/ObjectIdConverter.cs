using System.Text.Json;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>An id as 24 hex digits; read in either case, written in lower case.</summary>
internal sealed class ObjectIdConverter : JsonConverter<ObjectId>
{
    /// <inheritdoc/>
    public override ObjectId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return reader.TokenType == JsonTokenType.String && ObjectId.TryParse(reader.GetString(), out var id)
            ? id
            : throw new InvalidMemberException(
                ApiErrorCode.InvalidValue, $"an id must be a JSON string of {ObjectId.Digits} hex digits.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ObjectId value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.ToString());
}
