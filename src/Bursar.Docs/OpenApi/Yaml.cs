using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.Docs;

/// <summary>Writes JSON as YAML: in blocks, with strings in quotes as JSON has them, which YAML reads alike.</summary>
internal static class Yaml
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a document.</summary>
    public static string Of(JsonNode document)
    {
        var text = new StringBuilder();
        Write(text, document, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node, int depth)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } members:
                foreach (var (name, value) in members)
                {
                    Indent(text, depth).Append(Key(name)).Append(':');
                    WriteValue(text, value, depth + 1);
                }
                break;
            case JsonArray { Count: > 0 } items:
                foreach (var item in items)
                {
                    Indent(text, depth).Append('-');
                    WriteValue(text, item, depth + 1);
                }
                break;
        }
    }

    private static void WriteValue(StringBuilder text, JsonNode? value, int depth)
    {
        if (value is JsonObject { Count: > 0 } or JsonArray { Count: > 0 })
        {
            text.Append('\n');
            Write(text, value, depth);
        }
        else text.Append(' ').Append(value?.ToJsonString(Plain) ?? "null").Append('\n');
    }

    private static StringBuilder Indent(StringBuilder text, int depth) => text.Append(' ', 2 * depth);

    private static string Key(string name) => name.Length > 0 && name.All(one => char.IsAsciiLetter(one) || one == '_')
        && name is not ("null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n")
        ? name
        : JsonValue.Create(name).ToJsonString(Plain);
}
