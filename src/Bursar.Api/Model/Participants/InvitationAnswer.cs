using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>A participant who was invited, on the wire.</summary>
/// <param name="Id">The participant's id.</param>
/// <param name="WorkerId">The worker id in MTurk's API.</param>
/// <param name="Name">The name under which the participant signs in.</param>
/// <param name="Link">Where the participant chooses a password; it works once, until it expires or a newer one is made.</param>
/// <param name="ExpiresAt">When the link expires.</param>
public sealed record InvitationAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("worker_id")] string WorkerId,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("link")] string Link,
    [property: JsonPropertyName("expires_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset ExpiresAt);
