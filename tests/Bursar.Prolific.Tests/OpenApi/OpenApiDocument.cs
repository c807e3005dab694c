using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;

namespace Bursar.Prolific.Tests;

/// <summary>
/// What Prolific's OpenAPI document of August 2026 says of successful answers: their schemas, without prose. Every answer that a
/// test gets is held to it.
/// </summary>
internal static partial class OpenApiDocument
{
    private static readonly Uri Address = new("https://document.test/");

    /// <summary>
    /// Where the document says that exactly one of several schemas holds, here at least one must: several of its alternatives
    /// have no required field, so that more than one always holds.
    /// </summary>
    private static readonly JsonObject Source = JsonNode.Parse(
        File.ReadAllText(Path.Combine(Here(), "prolific-2026-08.json"))
            .Replace("\"oneOf\"", "\"anyOf\"", StringComparison.Ordinal))!.AsObject();

    private static readonly BuildOptions Options = Register();

    private static readonly Dictionary<string, JsonSchema?> Answers = Source["answers"]!.AsObject()
        .ToDictionary(one => Plain(one.Key), one => one.Value is null ? null : SchemaOf(Plain(one.Key)));

    /// <summary>Every operation of the document: its method, and its path with empty braces for parameters.</summary>
    public static IReadOnlySet<string> Operations { get; } = Answers.Keys
        .Select(name => name[..name.LastIndexOf(' ')]).ToHashSet(StringComparer.Ordinal);

    /// <summary>The operation of the document that a request calls; null if it has none.</summary>
    public static string? OperationOf(HttpMethod method, string path)
    {
        var segments = path.Trim('/').Split('/');
        return Operations.Where(name => name.StartsWith($"{method} ", StringComparison.Ordinal))
            .Where(name => Fits(name[(name.IndexOf(' ') + 1)..].Trim('/').Split('/'), segments))
            .MinBy(name => name.Count(letter => letter == '{'));
    }

    /// <summary>What is wrong with an answer, by the schema that the document has for it; empty for nothing.</summary>
    public static IReadOnlyList<string> FaultsOf(string operation, int status, JsonElement answer)
    {
        var name = $"{operation} {status}";
        if (OpenApiDeviations.WrongInTheDocument.Contains(name) || Answers.GetValueOrDefault(name) is not { } schema) return [];
        var result = schema.Evaluate(OpenApiDeviations.Undo(answer), new EvaluationOptions { OutputFormat = OutputFormat.List });
        if (result.IsValid) return [];
        return
        [
            .. (result.Details ?? []).Where(one => one.Errors is { Count: > 0 })
                .SelectMany(one => one.Errors!.Select(
                    error => $"{name} {Index().Replace($"{one.InstanceLocation}", "/0")}: {error.Value}"))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>An operation's name with empty braces and without the slash at its end.</summary>
    public static string Plain(string name)
    {
        var bare = Parameter().Replace(name, "{}");
        var status = bare.LastIndexOf(' ');
        return char.IsAsciiDigit(bare[^1]) && status > bare.IndexOf(' ')
            ? bare[..status].TrimEnd('/') + bare[status..]
            : bare.TrimEnd('/');
    }

    private static bool Fits(string[] template, string[] path) => template.Length == path.Length
        && template.Zip(path).All(pair => pair.First == "{}" || pair.First == pair.Second);

    private static JsonSchema SchemaOf(string answer)
        => JsonSchema.FromText($$"""{"$ref":"{{Address}}#/$defs/{{Uri.EscapeDataString(KeyOf(answer))}}"}""", Options);

    private static BuildOptions Register()
    {
        var schemas = Source["$defs"]!.DeepClone().AsObject();
        foreach (var (name, schema) in Source["answers"]!.AsObject())
            if (schema is not null) schemas[KeyOf(Plain(name))] = schema.DeepClone();
        var options = new BuildOptions { SchemaRegistry = new() };
        JsonObject whole = new() { ["$id"] = Address.ToString(), ["$defs"] = schemas };
        JsonSchema.FromText(whole.ToJsonString(), options);
        return options;
    }

    private static string KeyOf(string answer) => Other().Replace(answer, "_");

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"/\d+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Index();

    [GeneratedRegex(@"[^A-Za-z0-9]", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Other();
}
