using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Bursar.Http;

namespace Bursar.Docs;

/// <summary>
/// The schemas of one document, each under its name. Those of types follow from how the server itself reads and writes them.
/// </summary>
internal sealed class SchemaBook(ApiReference api, DocComments comments)
{
    private const string Root = "#/components/schemas/";

    /// <summary>How the comment of a member ends that a request must have, though its type does not say so.</summary>
    private const string RequiredEnd = "required.";

    /// <summary>The schemas so far.</summary>
    public JsonObject Schemas { get; } = [];

    /// <summary>A reference to the schema of a body, which is added if it is new.</summary>
    /// <param name="shape">The body.</param>
    /// <param name="isAnswer">Whether the server writes it.</param>
    public JsonObject Of(BodyShape shape, bool isAnswer)
    {
        var name = shape.Name!;
        if (!Schemas.ContainsKey(name))
            Schemas[name] = shape.Type is { } type ? OfType(name, type, isAnswer) : shape.Schema!.DeepClone();
        return new() { ["$ref"] = Root + name };
    }

    private JsonNode OfType(string name, JsonTypeInfo type, bool isAnswer)
    {
        var schema = TypeForm.Of(type, isAnswer, (context, node) =>
        {
            if (!isAnswer) Require(context.TypeInfo, node);
            return Change(context, node);
        });
        Relocate(schema, Root + name);
        return schema;
    }

    private void Require(JsonTypeInfo type, JsonObject schema)
    {
        if (schema["properties"] is not JsonObject properties) return;
        var required = schema["required"] as JsonArray ?? [];
        foreach (var one in type.Properties)
        {
            if (one.AttributeProvider is not PropertyInfo property || properties[one.Name] is not JsonObject member) continue;
            if (!comments.Of(property).EndsWith(RequiredEnd, StringComparison.Ordinal)) continue;
            required.Add(one.Name);
            if (member["type"] is JsonArray types) member["type"] = types[0]!.DeepClone();
        }
        if (required.Count > 0) schema["required"] = required;
    }

    private JsonObject Change(JsonSchemaExporterContext context, JsonObject node)
    {
        var schema = FormOf(context) ?? node;
        if (TextOf(context) is { Length: > 0 } text) schema["description"] = text;
        return schema;
    }

    private JsonObject? FormOf(JsonSchemaExporterContext context)
    {
        var type = context.TypeInfo.Type;
        var value = Nullable.GetUnderlyingType(type);
        var converter = context.PropertyInfo?.CustomConverter?.GetType();
        if ((converter is null || !api.Forms.TryGetValue(converter, out var form))
            && !api.Forms.TryGetValue(value ?? type, out form))
            return null;
        var own = (JsonObject)form.DeepClone();
        return value is not null || context.PropertyInfo is { IsGetNullable: true } ? own.OrNull() : own;
    }

    private string TextOf(JsonSchemaExporterContext context)
    {
        if (context.PropertyInfo?.AttributeProvider is PropertyInfo property) return comments.Of(property).Sentence();
        return context.Path.IsEmpty ? comments.Of(context.TypeInfo.Type).Sentence() : "";
    }

    /// <summary>A type within itself is referred to by its place in its own schema; here, that lies deeper.</summary>
    private static void Relocate(JsonNode? node, string root)
    {
        switch (node)
        {
            case JsonObject schema:
                if (schema["$ref"] is JsonValue reference && reference.GetValue<string>() is ['#', .. var place])
                    schema["$ref"] = root + place;
                foreach (var (_, inner) in schema) Relocate(inner, root);
                break;
            case JsonArray list:
                foreach (var inner in list) Relocate(inner, root);
                break;
        }
    }
}
