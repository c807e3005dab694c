using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The fields of a form, in order: an object with at least one member, all of whose values are strings.</summary>
internal sealed class FieldsConverter : JsonConverter<IReadOnlyList<Field>>
{
    private const string Must = "fields are an object of strings, at least one, such as {\"name\": \"value\"}";

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
            if (reader.TokenType != JsonTokenType.String) throw Wrong($"{Must}.");
            fields.Add(new(name, reader.GetString()!));
        }
        return fields.Count > 0 ? fields : throw Wrong($"{Must}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Field> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in value) writer.WriteString(name, text);
        writer.WriteEndObject();
    }

    private static InvalidMemberException Wrong(string detail) => new(ApiErrorCode.InvalidValue, detail);
}


/// <summary>One field of a form that a participant has filled in.</summary>
/// <param name="Name">The question.</param>
/// <param name="Value">The answer; may be empty.</param>
internal readonly record struct Field(string Name, string Value);
