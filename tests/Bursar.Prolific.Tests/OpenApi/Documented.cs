using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Bursar.Prolific.Tests;

/// <summary>
/// What Prolific's OpenAPI document of January 2025 says of an answer: the schemas of its JSON answers, without their prose. It
/// holds an answer to the types, the required fields, the enumerations and the closed objects that stand there.
/// </summary>
internal static class Documented
{
    private static readonly JsonElement Api = Read();

    /// <summary>Asserts the status and that the answer has the documented shape.</summary>
    public static JsonElement Is(this Reply reply, string operation, HttpStatusCode status = HttpStatusCode.OK)
    {
        reply.Ok(status);
        var schema = Api.GetProperty("operations").GetProperty(operation).GetProperty(((int)status).ToString());
        Check(schema, reply.Json, operation);
        return reply.Json;
    }

    private static void Check(JsonElement schema, JsonElement value, string where)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            Check(
                Api.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]), value,
                where);
            return;
        }
        if (value.ValueKind == JsonValueKind.Null)
        {
            Assert.True(schema.TryGetProperty("nullable", out var nullable) && nullable.GetBoolean(), $"{where} is null");
            return;
        }
        if (schema.TryGetProperty("allOf", out var all)) foreach (var one in all.EnumerateArray()) Check(one, value, where);
        if (schema.TryGetProperty("type", out var type))
            Assert.True(IsOf(type.GetString()!, value), $"{where} is no {type}: {value}");
        if (schema.TryGetProperty("format", out var format) && format.GetString() == "date-time") value.GetDateTimeOffset();
        if (schema.TryGetProperty("enum", out var names))
            Assert.True(names.EnumerateArray().Any(name => JsonElement.DeepEquals(name, value)), $"{where} is {value}");
        if (value.ValueKind == JsonValueKind.Object) CheckFields(schema, value, where);
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var item))
            foreach (var one in value.EnumerateArray()) Check(item, one, $"{where}[]");
    }

    private static void CheckFields(JsonElement schema, JsonElement value, string where)
    {
        if (schema.TryGetProperty("required", out var required))
            foreach (var name in required.EnumerateArray())
                Assert.True(value.TryGetProperty(name.GetString()!, out _), $"{where} has no {name}");
        var known = schema.TryGetProperty("properties", out var properties);
        var closed = schema.TryGetProperty("additionalProperties", out var more) && more.ValueKind == JsonValueKind.False;
        foreach (var field in value.EnumerateObject())
        {
            if (known && properties.TryGetProperty(field.Name, out var one)) Check(one, field.Value, $"{where}.{field.Name}");
            else Assert.False(closed, $"{where} may not have {field.Name}");
        }
    }

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new InvalidOperationException($"There is no type {type}."),
    };

    private static JsonElement Read([CallerFilePath] string here = "")
        => JsonElement.Parse(File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(here)!, "prolific-2025-01.json")));
}
