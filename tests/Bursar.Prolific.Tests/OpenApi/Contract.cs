using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Bursar.Prolific.Tests;

/// <summary>
/// The schemas of the answers in Prolific's OpenAPI document of August 2026, without their prose. Where the document says that
/// exactly one of several schemas holds, here at least one must: several of its alternatives have no required field, so that more
/// than one always holds.
/// </summary>
internal static class Contract
{
    private static readonly JsonObject Document = Read();

    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };

    /// <summary>Asserts the status, and that the answer fits the document's schema of that operation and status.</summary>
    public static JsonElement Fits(this Reply reply, string operation, HttpStatusCode status = HttpStatusCode.OK)
    {
        reply.Ok(status);
        var answer = Document["operations"]![operation]![((int)status).ToString()]!.DeepClone();
        var schema = JsonSchema.FromText(
            new JsonObject { ["$defs"] = Document["$defs"]!.DeepClone(), ["allOf"] = new JsonArray(answer) }.ToJsonString());
        var result = schema.Evaluate(reply.Json, Options);
        var faults = result.Details?.Where(one => one.Errors is not null)
            .SelectMany(one => one.Errors!.Select(error => $"{one.InstanceLocation}: {error.Value}"));
        Assert.True(result.IsValid, $"{operation}: {string.Join("; ", faults ?? [])}: {reply.Text}");
        return reply.Json;
    }

    private static JsonObject Read([CallerFilePath] string here = "")
        => JsonNode.Parse(File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(here)!, "answers-2026-08.json")))!.AsObject();
}
