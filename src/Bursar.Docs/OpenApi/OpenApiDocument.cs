using System.Globalization;
using System.Text.Json.Nodes;
using Bursar.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Bursar.Docs;

/// <summary>Makes the OpenAPI 3.1 document of an API.</summary>
internal static class OpenApiDocument
{
    private const string ErrorName = "Error";
    private const string Scheme = "credential";

    /// <summary>The document, without the address of a server.</summary>
    /// <param name="api">What is said of the API.</param>
    /// <param name="comments">The documentation of the code.</param>
    /// <param name="examples">A call of each operation.</param>
    /// <param name="version">The version of the program.</param>
    public static JsonObject Of(ApiReference api, DocComments comments, ExampleBook examples, string version)
    {
        var schemas = new SchemaBook(api, comments);
        schemas.Schemas[ErrorName] = api.ErrorSchema.DeepClone();
        var paths = new JsonObject();
        foreach (var operation in api.Operations)
        {
            var path = KeyOf(operation);
            if (paths[path] is not JsonObject methods) paths[path] = methods = [];
            methods[operation.Method.ToLowerInvariant()] = OfOperation(
                api, operation, comments, examples.Find(api.Name, operation.Id), schemas);
        }
        return new()
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = api.Title,
                ["version"] = version,
                ["description"] = api.About,
                ["license"] = new JsonObject { ["name"] = "Apache-2.0", ["identifier"] = "Apache-2.0" },
            },
            ["security"] = new JsonArray(new JsonObject { [Scheme] = new JsonArray() }),
            ["tags"] = new JsonArray(
                [.. api.Operations.Select(one => one.Group).Distinct().Select(one => new JsonObject { ["name"] = one })]),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = schemas.Schemas,
                ["securitySchemes"] = new JsonObject { [Scheme] = api.Security.DeepClone() },
            },
        };
    }

    /// <summary>
    /// The place of an operation in the document. Where all operations share a path, the header that tells them apart follows it
    /// as a fragment, which no request carries.
    /// </summary>
    public static string KeyOf(OperationReference operation)
        => operation.Target is null ? operation.Path : $"{operation.Path}#X-Amz-Target={operation.Target}";

    private static JsonObject OfOperation(
        ApiReference api, OperationReference operation, DocComments comments, Example? example, SchemaBook schemas)
    {
        var whole = new JsonObject
        {
            ["operationId"] = operation.Id,
            ["summary"] = Titles.Of(operation.Id),
            ["description"] = Descriptions.Of(operation, comments),
            ["tags"] = new JsonArray(operation.Group),
            ["x-money"] = operation.Money,
        };
        if (Parameters(operation, example) is { Count: > 0 } parameters) whole["parameters"] = parameters;
        if (operation.Takes is { } takes)
            whole["requestBody"] = new JsonObject
            {
                ["required"] = true,
                ["content"] = Content(api, takes, schemas, example?.Request, isAnswer: false),
            };
        whole["responses"] = Responses(api, operation, example, schemas);
        return whole;
    }

    private static JsonArray Parameters(OperationReference operation, Example? example)
    {
        var parameters = new JsonArray();
        foreach (var name in PathNames.Of(operation.Path))
            parameters.Add(new JsonObject
            {
                ["name"] = name,
                ["in"] = "path",
                ["required"] = true,
                ["schema"] = JsonForm.Text(),
                ["example"] = example?.PathValue(operation.Path, name),
            });
        foreach (var one in operation.Query)
            parameters.Add(new JsonObject
            {
                ["name"] = one.Name,
                ["in"] = "query",
                ["required"] = one.IsRequired,
                ["description"] = one.Text,
                ["schema"] = one.Schema.DeepClone(),
            });
        if (operation.Target is { } target)
            parameters.Add(new JsonObject
            {
                ["name"] = "X-Amz-Target",
                ["in"] = "header",
                ["required"] = true,
                ["schema"] = JsonForm.OneOf(target),
            });
        if (operation.TakesKey)
            parameters.Add(new JsonObject
            {
                ["name"] = "Idempotency-Key",
                ["in"] = "header",
                ["required"] = false,
                ["description"] = "A retry with the same key does nothing a second time and gets the first answer again.",
                ["schema"] = JsonForm.Text(128, 1),
            });
        foreach (var one in parameters.OfType<JsonObject>()) if (one["example"] is null) one.Remove("example");
        return parameters;
    }

    private static JsonObject Responses(
        ApiReference api, OperationReference operation, Example? example, SchemaBook schemas)
    {
        var done = new JsonObject { ["description"] = ReasonPhrases.GetReasonPhrase(operation.Status) };
        if (operation.Gives is { } gives) done["content"] = Content(api, gives, schemas, example?.Answer, isAnswer: true);
        var responses = new JsonObject { [Text(operation.Status)] = done };
        foreach (var errors in api.Errors.Where(one => one.When(operation)).GroupBy(one => one.Status).OrderBy(one => one.Key))
            responses[Text(errors.Key)] = new JsonObject
            {
                ["description"] = string.Join("\n", errors.Select(one => $"- `{one.Code}`: {one.Text}")),
                ["content"] = new JsonObject
                {
                    [api.ErrorType] = new JsonObject
                    {
                        ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/" + ErrorName },
                    },
                },
            };
        return responses;
    }

    private static JsonObject Content(ApiReference api, BodyShape shape, SchemaBook schemas, JsonNode? example, bool isAnswer)
    {
        var media = new JsonObject();
        if (shape.Name is not null) media["schema"] = schemas.Of(shape, isAnswer);
        if (example is not null) media["example"] = example.DeepClone();
        return new() { [shape.MediaType ?? api.MediaType] = media };
    }

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);
}
