using System.Text.Json;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// The fields of a dataset's records (Prolific API docs, Task Builder). It is stored in this form, too, with a version.
/// </summary>
/// <param name="Strict">Whether a record that lacks a field is refused.</param>
/// <param name="Fields">The fields by their keys, in their order.</param>
internal sealed record DatasetSchema(
    [property: JsonPropertyName("strict")] bool Strict,
    [property: JsonPropertyName("fields")] Dictionary<string, DatasetField> Fields)
{
    /// <summary>The version that is stored now.</summary>
    public const int Newest = 1;

    /// <summary>The maximum number of fields (Prolific API docs, Task Builder).</summary>
    public const int MaxFields = 200;

    /// <summary>The maximum length of a key, in characters (Prolific API docs, Task Builder).</summary>
    public const int MaxKey = 128;

    /// <summary>The maximum length of a label, in characters (Prolific API docs, Task Builder).</summary>
    private const int MaxLabel = 255;

    private const string Field = "schema";

    [JsonPropertyName("version"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Version { get; init; }

    /// <summary>The key of the field that says which records belong together; null for none.</summary>
    [JsonIgnore]
    public string? GroupKey => Fields.FirstOrDefault(one => one.Value.Type == DatasetField.Group).Key;

    /// <summary>Reads what is stored.</summary>
    /// <exception cref="JsonException">It is damaged, or its version is unknown.</exception>
    public static DatasetSchema Parse(string text)
    {
        var schema = JsonSerializer.Deserialize(text, TaskBuilderJson.Wire.DatasetSchema);
        return schema is { Version: Newest } ? schema : throw new JsonException("A schema has an unknown version.");
    }

    /// <summary>Reads the present schema of a dataset; null if it has none.</summary>
    public static async ValueTask<DatasetSchema?> FindAsync(
        ILedgerReader ledger, TaskDataset dataset, CancellationToken cancellation)
        => dataset.Schema.IsEmpty
            ? null
            : Parse((await ledger.FindAsync<Document>(RowKey.OfDocument(dataset.Schema), cancellation))!.Text);

    /// <summary>Reads a body; null if it has none, or if it is wrong, which is recorded in the body.</summary>
    public static DatasetSchema? Read(ProlificBody body)
    {
        if (body.Part(Field) is not { } part) return null;
        var strict = part.Flag("strict");
        if (strict is null) part.Wrong("strict", "This field is required.");
        if (part.Value("fields") is not { } given) return Wrong(part, "fields", "This field is required.");
        if (strict is null) return null;
        Dictionary<string, DatasetField>? fields = null;
        try
        {
            fields = given.ValueKind == JsonValueKind.Object
                ? given.Deserialize(TaskBuilderJson.Wire.DictionaryStringDatasetField)
                : null;
        }
        catch (JsonException)
        {
            // Said below.
        }
        if (fields is null) return Wrong(part, "fields", "Each field is an object with its type.");
        return WhyNot(fields) is { } why ? Wrong(part, "fields", why) : new(strict.Value, fields);
    }

    /// <summary>The text to store.</summary>
    public string ToText() => JsonSerializer.Serialize(this with { Version = Newest }, TaskBuilderJson.Wire.DatasetSchema);

    /// <summary>As it is answered: without its version.</summary>
    public DatasetSchema ToWire() => this with { Version = null };

    private static DatasetSchema? Wrong(ProlificBody body, string field, string why)
    {
        body.Wrong(field, why);
        return null;
    }

    private static string? WhyNot(Dictionary<string, DatasetField> fields)
    {
        if (fields.Count is 0 or > MaxFields) return $"A schema has 1 to {MaxFields} fields.";
        foreach (var (key, field) in fields)
        {
            if (string.IsNullOrWhiteSpace(key) || key.Length > MaxKey || key.Any(char.IsControl))
                return $"The key of a field has 1 to {MaxKey} characters.";
            if (!DatasetField.Types.Contains(field?.Type, StringComparer.Ordinal))
                return $"{key}: the type is one of {string.Join(", ", DatasetField.Types)}.";
            if (field!.Label?.Length > MaxLabel || field.Label?.Contains('\0') == true)
                return $"{key}: a label has at most {MaxLabel} characters.";
        }
        return fields.Values.Count(field => field.Type == DatasetField.Group) > 1
            ? $"At most one field has the type {DatasetField.Group}."
            : null;
    }
}
