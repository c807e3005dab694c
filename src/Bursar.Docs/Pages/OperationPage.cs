using System.Text;
using System.Text.Json.Nodes;
using Bursar.Http;

namespace Bursar.Docs;

/// <summary>Makes the page of an operation of what the API's document says about it.</summary>
internal static class OperationPage
{
    /// <summary>The page.</summary>
    public static DocPage Of(
        DocSection section, ApiReference api, OperationReference operation, JsonObject document, Example? example)
    {
        var said = document["paths"]![OpenApiDocument.KeyOf(operation)]![operation.Method.ToLowerInvariant()]!.AsObject();
        var title = said["summary"]!.GetValue<string>();
        var about = said["description"]!.GetValue<string>();
        var text = new StringBuilder($"# {title}\n\n");
        text.Append($"`{operation.Method} {operation.Path}`");
        if (operation.Target is { } target) text.Append($" with `X-Amz-Target: {target}`");
        text.Append($"\n\n{about}\n\n**Money:** {operation.Money}\n");
        AppendParameters(text, said["parameters"]?.AsArray());
        if (said["requestBody"]?["content"] is JsonObject request) AppendBody(text, "Request", request, document);
        var answer = said["responses"]!.AsObject().First();
        if (answer.Value!["content"] is JsonObject content) AppendBody(text, $"Answer {answer.Key}", content, document);
        else text.Append($"\n## Answer {answer.Key}\n\nThe answer has no body.\n");
        AppendErrors(text, api, operation);
        return new($"{section.Path}/{operation.Id}", title, section, text.ToString())
        {
            Summary = about,
            Group = operation.Group,
            Samples = Sample.Of(api.Name, CallOf(api, operation, example)),
            IsOperation = true,
            Shape = TryShape.Of(api, operation, said["parameters"]?.AsArray(), example),
        };
    }

    /// <summary>What a sample sends: the example, or else the bare path.</summary>
    private static SampleCall CallOf(ApiReference api, OperationReference operation, Example? example)
    {
        var scheme = api.Name == "prolific" ? "Token YOUR_TOKEN" : "Bearer YOUR_OPERATOR_TOKEN";
        var target = example?.Target ?? operation.Path;
        return new(operation.Method, DocPage.ServerMark + target, scheme, example?.Request)
        {
            Operation = operation.Id,
            Server = DocPage.ServerMark,
            TextType = operation.Takes?.MediaType ?? "text/csv",
        };
    }

    private static void AppendParameters(StringBuilder text, JsonArray? parameters)
    {
        if (parameters is null) return;
        text.Append("\n## Parameters\n\n| name | in | value | meaning |\n|---|---|---|---|\n");
        foreach (var one in parameters)
        {
            var isRequired = one!["required"]!.GetValue<bool>();
            text.Append($"| `{one["name"]}` | {one["in"]} | {SchemaTable.TypeOf(one["schema"])} | ")
                .Append($"{one["description"]}{(isRequired ? " Required." : "")} |\n");
        }
    }

    private static void AppendBody(StringBuilder text, string title, JsonObject content, JsonObject document)
    {
        var (type, media) = content.First();
        text.Append($"\n## {title}\n\n`{type}`\n");
        if (media!["schema"] is { } schema) SchemaTable.Append(text, schema, document);
        if (media["example"] is not { } example) return;
        var isText = example is JsonValue value && value.TryGetValue<string>(out _);
        var shown = isText ? example.GetValue<string>() : Literals.Json(example);
        text.Append($"\n```{(isText ? "text" : "json")}\n{shown}\n```\n");
    }

    private static void AppendErrors(StringBuilder text, ApiReference api, OperationReference operation)
    {
        text.Append("\n## Errors\n\n| status | code | when |\n|---|---|---|\n");
        foreach (var error in api.Errors.Where(one => one.When(operation)).OrderBy(one => one.Status))
            text.Append($"| {error.Status} | `{error.Code}` | {error.Text} |\n");
    }
}
