using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The secret under which a workspace's webhooks are signed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Value">The secret; its UTF-8 bytes are the key of the signatures.</param>
/// <param name="Workspace">The id of the workspace.</param>
internal sealed record HookSecretDetail(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("value")] string Value,
    [property: JsonPropertyName("workspace_id")] string Workspace);
