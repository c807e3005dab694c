using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;

namespace Bursar.Fuzz.Tests;

/// <summary>An OpenAPI document as a server serves it.</summary>
internal sealed partial class ServedDocument(JsonObject document)
{
    private readonly Dictionary<string, JsonSchema> _schemas = [];

    /// <summary>Its operations: their ids, methods, paths, and what is said of them.</summary>
    public IReadOnlyList<(string Id, string Method, string Path, JsonObject Said)> Operations { get; } =
    [
        .. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => (
            method.Value!["operationId"]!.GetValue<string>(), method.Key.ToUpperInvariant(), path.Key, method.Value.AsObject()))),
    ];

    /// <summary>The operation that a request is for; null if none is described.</summary>
    public (string Id, JsonObject Said)? Find(Request request)
    {
        var target = request.Headers.FirstOrDefault(one => one.Name == "X-Amz-Target").Value;
        var path = request.Target.Split('?')[0];
        var found = Operations.Where(one => one.Method == request.Method)
            .Where(one => target is null ? Matches(one.Path, path) : one.Path == $"/#X-Amz-Target={target}")
            .OrderBy(one => one.Path.Count(letter => letter == '{')).ToList();
        return found.Count == 0 ? null : (found[0].Id, found[0].Said);
    }

    /// <summary>What is wrong with a body by what is said of it; null for nothing.</summary>
    /// <param name="content">What is said of it: the <c>content</c> of a request or an answer.</param>
    /// <param name="body">The body.</param>
    public string? Fault(JsonNode content, JsonNode? body)
    {
        if (content.AsObject().First().Value!["schema"] is not JsonObject schema) return null;
        var text = schema.ToJsonString();
        if (!_schemas.TryGetValue(text, out var known)) _schemas[text] = known = Whole(schema);
        var element = JsonElement.Parse(body?.ToJsonString() ?? "null");
        var result = known.Evaluate(element, new EvaluationOptions { OutputFormat = OutputFormat.List });
        if (!result.IsValid)
            return string.Join("; ", result.Details!.Where(one => one.Errors is not null)
                .SelectMany(one => one.Errors!.Select(error => $"{one.InstanceLocation} {error.Key}: {error.Value}")));
        return Undescribed(schema, body, "").FirstOrDefault() is { } member ? $"{member} is not described" : null;
    }

    private JsonSchema Whole(JsonObject schema)
    {
        var whole = (JsonObject)schema.DeepClone();
        whole["$defs"] = document["components"]!["schemas"]!.DeepClone();
        return JsonSchema.FromText(whole.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal));
    }

    private IEnumerable<string> Undescribed(JsonObject schema, JsonNode? body, string path)
    {
        var one = Resolve(schema);
        if (body is JsonArray items && one["items"] is JsonObject item)
            foreach (var inner in items.SelectMany(each => Undescribed(item, each, $"{path}[]"))) yield return inner;
        if (body is not JsonObject members || one["properties"] is not JsonObject known) yield break;
        foreach (var (name, value) in members)
        {
            if (known[name] is JsonObject member)
                foreach (var inner in Undescribed(member, value, $"{path}.{name}")) yield return inner;
            else if (!known.ContainsKey(name) && one["additionalProperties"] is not JsonObject) yield return $"{path}.{name}";
        }
    }

    private JsonObject Resolve(JsonObject schema)
    {
        if (schema["$ref"] is not JsonValue reference) return schema;
        JsonNode found = document;
        foreach (var step in reference.GetValue<string>().Split('/').Skip(1)) found = found[step]!;
        return found.AsObject();
    }

    private static bool Matches(string template, string path)
        => Regex.IsMatch(path, $"^{Name().Replace(template, "[^/]+")}$", RegexOptions.None, Regex.InfiniteMatchTimeout);

    [GeneratedRegex(@"\{[a-z_]+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
