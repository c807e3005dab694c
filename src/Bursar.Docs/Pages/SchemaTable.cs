using System.Text;
using System.Text.Json.Nodes;

namespace Bursar.Docs;

/// <summary>A schema as a table in Markdown: a line for each member, those within others after a point.</summary>
internal static class SchemaTable
{
    /// <summary>How deep members within members are listed.</summary>
    private const int MaxDepth = 4;

    /// <summary>Appends the table of a body's schema.</summary>
    public static void Append(StringBuilder text, JsonNode schema, JsonObject document)
    {
        var lines = new List<string>();
        Collect(lines, Resolve(schema, document), "", document, 0);
        if (lines.Count == 0) return;
        text.Append("\n| member | value | meaning |\n|---|---|---|\n").AppendJoin('\n', lines).Append('\n');
    }

    /// <summary>What a value can be, in a few words.</summary>
    public static string TypeOf(JsonNode? schema)
    {
        if (schema is not JsonObject one) return "any value";
        if (one["enum"] is JsonArray values) return Values(values);
        var name = one["type"] switch
        {
            JsonArray types => string.Join(" or ", types.Select(type => type!.GetValue<string>())),
            JsonValue type => type.GetValue<string>(),
            _ => one["anyOf"] is not null ? "one of several forms" : "any value",
        };
        if (one["format"] is { } format) name += $", {format}";
        if (one["items"] is JsonObject items && items.Count > 0) name += $" of {TypeOf(items)}";
        if (one["minimum"] is { } min) name += one["maximum"] is { } max ? $", {min} to {max}" : $", at least {min}";
        else if (one["maximum"] is { } most) name += $", at most {most}";
        if (one["maxLength"] is { } length) name += $", at most {length} characters";
        if (one["pattern"] is { } pattern)
            name += $", `{pattern.GetValue<string>().Replace("|", "\\|", StringComparison.Ordinal)}`";
        return name;
    }

    private static string Values(JsonArray values)
        => string.Join(", ", values.Select(value => value is null ? "null" : $"`{value}`"));

    private static void Collect(List<string> lines, JsonObject schema, string before, JsonObject document, int depth)
    {
        if (schema["items"] is JsonNode items && before.Length == 0)
        {
            Collect(lines, Resolve(items, document), "[].", document, depth);
            return;
        }
        if (schema["properties"] is not JsonObject members || depth == MaxDepth) return;
        var required = schema["required"]?.AsArray().Select(one => one!.GetValue<string>()).ToHashSet() ?? [];
        foreach (var (name, member) in members)
        {
            var one = Resolve(member, document);
            var always = required.Contains(name) ? "" : " *Optional.*";
            lines.Add($"| `{before}{name}` | {TypeOf(one)} | {one["description"]?.ToString().ReplaceLineEndings(" ")}{always} |");
            Collect(lines, one, $"{before}{name}.", document, depth + 1);
            if (one["items"] is { } inner) Collect(lines, Resolve(inner, document), $"{before}{name}[].", document, depth + 1);
        }
    }

    private static JsonObject Resolve(JsonNode? schema, JsonObject document)
    {
        if (schema is not JsonObject one) return [];
        if (one["$ref"] is not JsonValue reference) return one;
        JsonNode? found = document;
        foreach (var step in reference.GetValue<string>().Split('/').Skip(1)) found = found?[step];
        return found as JsonObject ?? [];
    }
}
