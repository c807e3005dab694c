using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Bursar.Prolific;

/// <summary>
/// A record of a dataset: a JSON object, stored as it came, without white space. A schema says which of its members count.
/// </summary>
internal static class DatasetRecord
{
    /// <summary>What names a whole record instead of a field (Prolific API docs, Task Builder).</summary>
    public const string Whole = "_raw";

    /// <summary>The maximum length of a value, in characters.</summary>
    public const int MaxValue = 20_000;

    /// <summary>
    /// The member that tells lines apart which are the same in a dataset with one file; no column has this name.
    /// </summary>
    private const string LineNumber = "";

    /// <summary>Reads a line of JSON; or says why it is no record.</summary>
    public static (JsonElement? Record, string? Why) Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? (document.RootElement.Clone(), null)
                : (null, "The record is not a JSON object.");
        }
        catch (JsonException)
        {
            return (null, "The record is not JSON.");
        }
    }

    /// <summary>A record of cells. Empty cells are left out.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="cells">A cell for each column.</param>
    /// <param name="number">The number of the line, if the same line again is another record; null otherwise.</param>
    public static JsonElement Of(IReadOnlyList<string> columns, IReadOnlyList<string> cells, int? number)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            if (number is { } line) json.WriteNumber(LineNumber, line);
            for (var at = 0; at < columns.Count; at++) if (cells[at].Length > 0) json.WriteString(columns[at], cells[at]);
            json.WriteEndObject();
        }
        return JsonElement.Parse(bytes.WrittenSpan);
    }

    /// <summary>Why a schema refuses a record: the field, and the reason; null if it takes it.</summary>
    public static (string Field, string Reason)? Check(DatasetSchema schema, JsonElement record)
    {
        foreach (var (key, field) in schema.Fields)
        {
            if (Member(record, key) is not { } value)
            {
                if (schema.Strict || field.Type == DatasetField.Group) return (key, "is required");
            }
            else if (TextOf(value) is not { } text) return (key, "is not a text, a number or a Boolean");
            else if (text.Length > MaxValue) return (key, $"has more than {MaxValue} characters");
            else if (field.WhyNot(text) is { } why) return (key, why);
        }
        return null;
    }

    /// <summary>The values of a stored record by a schema, in its order; those that do not fit are left out.</summary>
    public static IReadOnlyDictionary<string, string> ValuesOf(DatasetSchema schema, string record)
    {
        var whole = JsonElement.Parse(Encoding.UTF8.GetBytes(record));
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (var (key, field) in schema.Fields)
            if (Member(whole, key) is { } value && TextOf(value) is { } text && field.WhyNot(text) is null) values[key] = text;
        return values;
    }

    /// <summary>The fields of a stored record whose values a schema does not take.</summary>
    public static IEnumerable<(string Field, string Reason)> Misfits(DatasetSchema schema, string record)
    {
        var whole = JsonElement.Parse(Encoding.UTF8.GetBytes(record));
        foreach (var (key, field) in schema.Fields)
        {
            if (Member(whole, key) is not { } value) continue;
            if (TextOf(value) is not { } text) yield return (key, "is not a text, a number or a Boolean");
            else if (field.WhyNot(text) is { } why) yield return (key, why);
        }
    }

    /// <summary>The text to store.</summary>
    public static string ToText(JsonElement record) => JsonSerializer.Serialize(record, PlainJson.Wire.JsonElement);

    private static JsonElement? Member(JsonElement record, string key)
        => record.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => ProlificBody.ToText(value) is { } text && !text.Contains('\0') ? text : null,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean().ToString(CultureInfo.InvariantCulture)
            .ToLowerInvariant(),
        _ => null,
    };
}
