using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The body of <c>PUT /bursar/v1/books/{book}/members/{user}</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record MemberRequest
{
    /// <summary>
    /// The role: <c>workspace_admin</c>, <c>workspace_collaborator</c> or <c>project_editor</c>; required.
    /// </summary>
    [JsonPropertyName("role")]
    public string? Role { get; init; }
}
