using System.Text.Json;

namespace Bursar.Prolific.Tests;

/// <summary>
/// Checks answers by the shapes of Prolific's OpenAPI document of January 2025 (Samples/schemas.json: the schemas of studies).
/// </summary>
public static class SchemaShape
{
    private static readonly JsonElement Schemas = Sample("schemas");

    public static JsonElement Sample(string name)
        => JsonElement.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", $"{name}.json")));

    public static void AssertShape(string schema, JsonElement value)
    {
        var faults = Faults(Schemas.GetProperty(schema), value, schema).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static IEnumerable<string> Faults(JsonElement schema, JsonElement value, string at)
    {
        if (value.ValueKind == JsonValueKind.Null && schema.TryGetProperty("nullable", out var nullable) && nullable.GetBoolean())
            return [];
        return All(schema, "allOf").SelectMany(part => Faults(part, value, at))
            .Concat(AnyOf(schema, value, at))
            .Concat(OfType(schema, value, at))
            .Concat(OfObject(schema, value, at))
            .Concat(OfItems(schema, value, at));
    }

    private static IEnumerable<string> AnyOf(JsonElement schema, JsonElement value, string at)
    {
        var kinds = All(schema, "anyOf").ToList();
        return kinds.Count == 0 || kinds.Any(kind => !Faults(kind, value, at).Any()) ? [] : [$"{at} fits none: {value}"];
    }

    private static IEnumerable<string> OfType(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("type", out var type) && !IsOf(type.GetString()!, value))
            yield return $"{at} is no {type}: {value.GetRawText()}";
        if (
            schema.TryGetProperty("enum", out var words)
                && !words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)))
            yield return $"{at} is not among {words}: {value}";
    }

    private static IEnumerable<string> OfObject(JsonElement schema, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Object) return [];
        var missing = All(schema, "required")
            .Where(name => !value.TryGetProperty(name.GetString()!, out _))
            .Select(name => $"{at} has no {name}");
        if (!schema.TryGetProperty("properties", out var properties)) return missing;
        return missing.Concat(properties.EnumerateObject()
            .Where(property => value.TryGetProperty(property.Name, out _))
            .SelectMany(property => Faults(property.Value, value.GetProperty(property.Name), $"{at}.{property.Name}")));
    }

    private static IEnumerable<string> OfItems(JsonElement schema, JsonElement value, string at)
        => value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items)
            ? value.EnumerateArray().SelectMany((item, i) => Faults(items, item, $"{at}[{i}]"))
            : [];

    private static JsonElement.ArrayEnumerator All(JsonElement schema, string name)
        => schema.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => false,
    };
}
