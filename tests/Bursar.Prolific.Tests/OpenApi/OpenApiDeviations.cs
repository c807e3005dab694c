using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.Prolific.Tests;

/// <summary>Where answers differ from the document on purpose.</summary>
internal static class OpenApiDeviations
{
    /// <summary>Operations whose schema is wrong: the answer is flat, as clients read it, and not a list.</summary>
    public static readonly IReadOnlySet<string> WrongInTheDocument = new HashSet<string>(StringComparer.Ordinal)
    {
        "POST /api/v1/hooks/subscriptions 201",
    };

    /// <summary>The answer as it would be without the differences.</summary>
    public static JsonElement Undo(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object) return answer;
        var node = JsonNode.Parse(answer.GetRawText())!.AsObject();
        // A study without them has null: the document's prose says so of the address, and its schemas of none.
        if (node.TryGetPropertyValue("data_collection_method",
            out var method) && method is null) node.Remove("data_collection_method");
        if (node.TryGetPropertyValue("external_study_url", out var url) && url is null) node["external_study_url"] = "";
        if (node.TryGetPropertyValue("prolific_id_option",
            out var option) && option is null) node["prolific_id_option"] = "question";
        // One place of the document has this status, and its lists of a submission's statuses do not.
        foreach (var one in (node["results"] as JsonArray ?? []).OfType<JsonObject>().Append(node))
            if (one["status"] is JsonValue status && status.ToString() == "PARTIALLY APPROVED") one["status"] = "APPROVED";
        // Any text is a type of code, as in the document of 2025.
        foreach (var one in node["completion_codes"] as JsonArray ?? []) one!["code_type"] = "OTHER";
        // What a researcher wrote of their own comes back as it was: metadata that is no string, and what is in a filter.
        if (node["metadata"] is not JsonValue) node.Remove("metadata");
        else if (node["metadata"]!.GetValueKind() != JsonValueKind.String) node.Remove("metadata");
        if (!node.ContainsKey("count")) node.Remove("filters");
        // Live answers have a number where the document has a string of it. Batches, their responses and migrations have a number
        // there, too.
        foreach (var one in Within(node).ToList())
            if (one["schema_version"] is JsonValue version && one["batch_id"] is null && one["job_id"] is null
                && one["total_task_count"] is null)
                one["schema_version"] = version.ToString();
        // Prolific's pages of late 2026 have two more types of fields than the document.
        foreach (var one in Within(node["schema"]).ToList())
            if (one["type"]?.ToString() is "audio_url" or "video_url") one["type"] = "image_url";
        // The document of 2025 has the role, too.
        foreach (var one in node["invitations"] as JsonArray ?? [])
            if (one!["role"]?.GetValue<string>() == "PROJECT_EDITOR") one["role"] = "WORKSPACE_COLLABORATOR";
        return JsonElement.Parse(node.ToJsonString());
    }

    private static IEnumerable<JsonObject> Within(JsonNode? node) => node switch
    {
        JsonObject one => one.Select(member => member.Value).SelectMany(Within).Append(one),
        JsonArray all => all.SelectMany(Within),
        _ => [],
    };
}
