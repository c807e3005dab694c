using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Bursar.Docs;

/// <summary>What of a call can be typed.</summary>
/// <param name="Api">The name of the API.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Fields">Its parameters, with the values of the recorded call.</param>
/// <param name="MediaType">The media type of its body; null for none.</param>
/// <param name="Body">The body of the recorded call; empty for none.</param>
internal sealed record TryShape(
    string Api, OperationReference Operation, IReadOnlyList<TryField> Fields, string? MediaType, string Body)
{
    /// <summary>Media types of bodies that nobody types.</summary>
    private static readonly string[] Files = ["multipart/form-data", "application/zip", "application/octet-stream"];

    private static readonly string[] Reading = ["Get", "List"];

    /// <summary>Where the form is sent to.</summary>
    public string Path => $"{TryPages.Root}/{Api}/{Operation.Id}";

    /// <summary>Whether the operation only reads; MTurk's say so by their names.</summary>
    public bool OnlyReads => Operation.Target is null
        ? Operation.OnlyReads
        : Reading.Any(verb => Operation.Id.StartsWith(verb, StringComparison.Ordinal));

    /// <summary>Makes it of what is said of an operation; null if a call needs a file.</summary>
    public static TryShape? Of(ApiReference api, OperationReference operation, JsonArray? parameters, Example? example)
    {
        var type = operation.Takes is { } takes ? takes.MediaType ?? api.MediaType : null;
        if (Files.Contains(type)) return null;
        var query = QueryHelpers.ParseQuery(example?.Target.Split('?', 2) is [_, var pairs] ? pairs : "");
        var fields = (parameters ?? []).OfType<JsonObject>().Where(one => Text(one["name"]) != "X-Amz-Target").Select(one =>
        {
            var (place, name) = (Text(one["in"]), Text(one["name"]));
            var value = place switch
            {
                "path" => Uri.UnescapeDataString(Text(one["example"])),
                "query" => query.GetValueOrDefault(name).ToString(),
                _ => "",
            };
            return new TryField(place, name, Text(one["description"]), one["required"]!.GetValue<bool>(), value);
        });
        return new(api.Name, operation, [.. fields], type, BodyOf(example?.Request));
    }

    private static string BodyOf(JsonNode? body) => body switch
    {
        null => "",
        JsonValue text when text.GetValueKind() == JsonValueKind.String => text.GetValue<string>(),
        _ => Literals.Json(body),
    };

    private static string Text(JsonNode? node) => node?.GetValue<string>() ?? "";
}

/// <summary>A parameter of a call.</summary>
/// <param name="Place"><c>path</c>, <c>query</c> or <c>header</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="About">What it means; empty if nothing is said.</param>
/// <param name="IsRequired">Whether a call is refused without it.</param>
/// <param name="Value">Its value in the recorded call; empty for none.</param>
internal sealed record TryField(string Place, string Name, string About, bool IsRequired, string Value)
{
    /// <summary>The name of its field in the form.</summary>
    public string FormName => $"{Place}.{Name}";
}
