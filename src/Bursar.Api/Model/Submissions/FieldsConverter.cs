using System.Text.Json;
using System.Text.Json.Serialization;
using Bursar.Http;

namespace Bursar.Api;

/// <summary>
/// The fields of a form, in order: an object with at least one member, whose values are strings, or arrays of strings for what
/// was selected.
/// </summary>
internal sealed class FieldsConverter : JsonConverter<IReadOnlyList<Field>>
{
    private const string Must =
        "fields are an object of strings or arrays of strings, at least one, such as {\"name\": \"value\", \"choice\": [\"A\"]}";

    /// <inheritdoc/>
    public override IReadOnlyList<Field> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw Wrong($"{Must}.");
        List<Field> fields = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (name.Length == 0) throw Wrong("a field has a name.");
            if (!names.Add(name)) throw Wrong("a field is there twice.");
            reader.Read();
            fields.Add(reader.TokenType switch
            {
                JsonTokenType.String => new(name, reader.GetString()!),
                JsonTokenType.StartArray => new(name, "") { Selected = Selected(ref reader) },
                _ => throw Wrong($"{Must}."),
            });
        }
        return fields.Count > 0 ? fields : throw Wrong($"{Must}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Field> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var field in value)
        {
            writer.WritePropertyName(field.Name);
            if (field.Selected is not { } selected)
            {
                writer.WriteStringValue(field.Value);
                continue;
            }
            writer.WriteStartArray();
            foreach (var one in selected) writer.WriteStringValue(one);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private static List<string> Selected(ref Utf8JsonReader reader)
    {
        List<string> selected = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.String) selected.Add(reader.GetString()!);
        return reader.TokenType == JsonTokenType.EndArray ? selected : throw Wrong($"{Must}.");
    }

    private static InvalidMemberException Wrong(string detail) => new(ApiErrorCode.InvalidValue, detail);
}
