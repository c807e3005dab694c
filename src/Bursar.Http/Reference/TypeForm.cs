using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Bursar.Http;

/// <summary>The schema of what a type reads or writes in JSON.</summary>
public static class TypeForm
{
    /// <summary>Makes the schema.</summary>
    /// <param name="type">The type, with how it is read and written.</param>
    /// <param name="isAnswer">
    /// Whether the server writes it: then every member is there, unless it is left out where it is null. What the server reads
    /// must have those members only that are marked as required.
    /// </param>
    /// <param name="change">What is changed in the schema of each member and of the whole; null for nothing.</param>
    public static JsonNode Of(
        JsonTypeInfo type, bool isAnswer, Func<JsonSchemaExporterContext, JsonObject, JsonObject>? change = null)
        => type.GetJsonSchemaAsNode(new()
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) =>
            {
                var schema = node as JsonObject ?? [];
                if (schema["properties"] is JsonObject properties) Require(schema, properties, context.TypeInfo, isAnswer);
                return change is null ? schema : change(context, schema);
            },
        });

    private static void Require(JsonObject schema, JsonObject properties, JsonTypeInfo type, bool isAnswer)
    {
        schema.Remove("required");
        var names = type.Properties.Where(one => properties.ContainsKey(one.Name))
            .Where(one => isAnswer ? IsAlwaysWritten(one, type) : one.IsRequired)
            .Select(one => JsonValue.Create(one.Name)).ToList();
        if (names.Count > 0) schema["required"] = new JsonArray([.. names]);
    }

    private static bool IsAlwaysWritten(JsonPropertyInfo property, JsonTypeInfo type)
        => property is { Get: not null, ShouldSerialize: null }
            && (type.Options.DefaultIgnoreCondition != JsonIgnoreCondition.WhenWritingNull || !CanBeNull(property));

    private static bool CanBeNull(JsonPropertyInfo property)
        => property.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(property.PropertyType) is not null
            : property.IsGetNullable;
}
