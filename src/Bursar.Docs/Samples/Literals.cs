using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.Docs;

/// <summary>Values in the notations of programming languages.</summary>
internal static class Literals
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>JSON, indented; JavaScript reads it, too.</summary>
    public static string Json(JsonNode? node) => node?.ToJsonString(Indented).ReplaceLineEndings("\n") ?? "null";

    /// <summary>A value in Python.</summary>
    public static string Python(JsonNode? node, int depth = 0) => node switch
    {
        JsonObject members => Block('{', members.Select(one => $"{Quoted(one.Key)}: {Python(one.Value, depth + 1)}"), '}', depth),
        JsonArray items => Block('[', items.Select(one => Python(one, depth + 1)), ']', depth),
        null => "None",
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.True => "True",
            JsonValueKind.False => "False",
            _ => Json(value),
        },
        _ => throw new InvalidOperationException("JSON has no other values."),
    };

    /// <summary>Members or items of an initializer in C#.</summary>
    public static string CSharp(JsonNode? node, int depth = 0) => node switch
    {
        JsonObject members => "new()\n" + Block(
            '{', members.Select(one => $"{one.Key} = {CSharp(one.Value, depth + 1)}"), '}', depth, begins: true),
        JsonArray items => Block('[', items.Select(one => CSharp(one, depth + 1)), ']', depth),
        _ => Json(node),
    };

    /// <summary>A string in single quotes, as Ruby and PHP read it.</summary>
    public static string SingleQuoted(string text)
        => $"'{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";

    /// <summary>A string in single quotes, as a shell reads it.</summary>
    public static string Shell(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    /// <summary>A string in double quotes, as JSON and most languages read it.</summary>
    public static string Quoted(string text) => Json(JsonValue.Create(text));

    private static string Block(char open, IEnumerable<string> lines, char close, int depth, bool begins = false)
    {
        var inner = new string(' ', 4 * (depth + 1));
        var outer = new string(' ', 4 * depth);
        var all = lines.ToList();
        if (all.Count == 0) return begins ? $"{outer}{open}{close}" : $"{open}{close}";
        return $"{(begins ? outer : "")}{open}\n{string.Concat(all.Select(line => $"{inner}{line},\n"))}{outer}{close}";
    }
}
