using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.Fuzz.Tests;

/// <summary>
/// The OpenAPI documents against a running server: every sample is described, and fits its description, and so does its answer.
/// The examples in the documents are such calls.
/// </summary>
public sealed class DocumentTests
{
    private const int MaxItems = 2;

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly (Dialect Dialect, string Name)[] Apis =
        [(Dialect.Prolific, "prolific"), (Dialect.MTurk, "mturk"), (Dialect.Own, "bursar")];

    [Fact]
    public async Task Samples_AndTheirAnswers_AreAsDescribed()
    {
        List<(Request Request, Answer Answer)> seen = [];
        await using var receiver = await Receiver.StartAsync();
        await using var scene = await Scene.StartAsync(
            (request, answer) => seen.Add((request, answer)), ("Bursar:AllowPrivateHooks", "true"));
        using var client = new HttpClient { BaseAddress = scene.Address };
        await new ApartSteps(scene, receiver, client, (request, answer) => seen.Add((request, answer))).DoAsync();
        List<string> faults = [];
        List<(string Name, bool IsSame, string Text)> made = [];
        foreach (var (dialect, name) in Apis)
        {
            var text = await client.GetStringAsync($"/openapi/{name}.json", TestContext.Current.CancellationToken);
            var document = new ServedDocument(JsonNode.Parse(text)!.AsObject());
            var examples = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
            foreach (var (request, answer) in seen.Where(one => one.Request.Dialect == dialect))
                faults.AddRange(Check(document, request, answer, examples)
                    .Select(fault => $"{request.Method} {request.Target}: {fault}"));
            faults.AddRange(document.Operations.Where(one => !examples.ContainsKey(one.Id))
                .Select(one => $"{name}/{one.Id} has no sample."));
            made.Add((name, HaveTheForm(document, examples), TextOf(
                document, examples, (scene.Address.GetLeftPart(UriPartial.Authority), "https://this-server"),
                (receiver.Url, "https://example.org/hook"), (scene.Cast["challenge"], "THE_X_HOOK_SECRET"))));
        }
        if (!made.TrueForAll(one => one.IsSame)) faults.Add(Renew(made));

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static IEnumerable<string> Check(
        ServedDocument document, Request request, Answer answer, Dictionary<string, JsonObject> examples)
    {
        if (document.Find(request) is not var (id, said))
        {
            yield return "is not described.";
            yield break;
        }
        var sent = Parse(Encoding.Latin1.GetBytes(request.Body), request.ContentType);
        var got = Parse(answer.Body, answer.Type);
        if (said["requestBody"]?["content"] is { } takes && sent is not null && document.Fault(takes, sent) is { } wrong)
            yield return $"the request: {wrong}";
        if (sent is JsonObject { Count: > 0 } && said["requestBody"] is null) yield return "the request's body is not described.";
        if (said["responses"]![$"{answer.Status}"] is not { } response) yield return $"{answer.Status} is not described.";
        else if (response["content"] is { } gives)
        {
            if (got is not null && document.Fault(gives, got) is { } other) yield return $"the answer: {other}";
        }
        else if (answer.Body.Length > 0) yield return "the answer's body is not described.";
        examples.TryAdd(id, new()
        {
            ["operation"] = id,
            ["target"] = request.Target,
            ["request"] = sent?.DeepClone(),
            ["answer"] = Shown(got),
        });
    }

    /// <summary>Whether the examples in the document have the form of those that were made now.</summary>
    /// <param name="document">The document.</param>
    /// <param name="made">The calls that were made now, by their operations.</param>
    private static bool HaveTheForm(ServedDocument document, Dictionary<string, JsonObject> made)
    {
        foreach (var (id, _, _, said) in document.Operations)
        {
            if (!made.TryGetValue(id, out var example)) continue;
            var request = said["requestBody"]?["content"]?.AsObject().First().Value!["example"];
            var answer = said["responses"]!.AsObject().First().Value!["content"]?.AsObject().First().Value!["example"];
            if (said["requestBody"] is not null && Form(request) != Form(example["request"])) return false;
            if ((answer ?? example["answer"]) is not null && Form(answer) != Form(example["answer"])) return false;
        }
        return true;
    }

    /// <summary>The calls as they are kept.</summary>
    /// <param name="document">The document, which gives the order.</param>
    /// <param name="made">The calls that were made now, by their operations.</param>
    /// <param name="addresses">Addresses of this run, and what the examples have instead.</param>
    private static string TextOf(
        ServedDocument document, Dictionary<string, JsonObject> made, params (string Old, string New)[] addresses)
    {
        var all = new JsonArray([.. document.Operations.Where(one => made.ContainsKey(one.Id)).Select(one => made[one.Id])]);
        var text = addresses.Aggregate(
            all.ToJsonString(Indented), (json, one) => json.Replace(one.Old, one.New, StringComparison.Ordinal));
        return text.ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>Writes new examples of every API: an id in those of one names a thing in those of another.</summary>
    private static string Renew(List<(string Name, bool IsSame, string Text)> made)
    {
        foreach (var (name, _, text) in made)
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, $"{name}.json.new"), text);
        var others = string.Join(", ", made.Where(one => !one.IsSame).Select(one => one.Name));
        return $"The examples of {others} have another form now. If that is right, copy every *.json.new of "
            + $"{AppContext.BaseDirectory} to src/Bursar.Docs/Examples, without the last part of the name.";
    }

    /// <summary>Names and types without the values, and of a list the form of its first item.</summary>
    private static string Form(JsonNode? node) => node switch
    {
        JsonObject members => $"{{{string.Join(',', members.Select(one => $"{one.Key}:{Form(one.Value)}"))}}}",
        JsonArray items => $"[{(items.Count == 0 ? "" : Form(items[0]))}]",
        null => "null",
        _ => node.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? "flag" : node.GetValueKind().ToString(),
    };

    /// <summary>An answer as it is shown: without secrets, and with the first items of long lists.</summary>
    private static JsonNode? Shown(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(one => KeyValuePair.Create(
            one.Key, IsSecret(members, one.Key) && one.Value is not null ? JsonValue.Create("shown once") : Shown(one.Value)))),
        JsonArray items => new JsonArray([.. items.Take(MaxItems).Select(Shown)]),
        _ => node?.DeepClone(),
    };

    /// <summary>The secret of webhooks is a value beside its workspace.</summary>
    private static bool IsSecret(JsonObject members, string name)
        => name is "token" or "secret" || (name == "value" && members.ContainsKey("workspace_id"));

    /// <summary>JSON as it is, and lines of any kind as text. Of other bodies only the type is described.</summary>
    private static JsonNode? Parse(byte[] body, string type)
    {
        if (body.Length == 0) return null;
        var isText = type.StartsWith("text/csv", StringComparison.Ordinal) || type.Contains("ndjson", StringComparison.Ordinal);
        if (isText) return JsonValue.Create(Encoding.UTF8.GetString(body));
        return type.Contains("json", StringComparison.Ordinal) ? JsonNode.Parse(body) : null;
    }
}
