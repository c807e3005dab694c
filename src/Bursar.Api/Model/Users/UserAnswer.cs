using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>A user who can sign in to the console, on the wire.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="Email">The address under which the user signs in.</param>
/// <param name="IsOperator">Whether the user sees every book.</param>
/// <param name="Link">Where the user sets a password; it works once, until it expires or a newer one is made.</param>
/// <param name="ExpiresAt">When the link expires.</param>
public sealed record UserAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("email")] string Email,
    [property: JsonPropertyName("operator")] bool IsOperator,
    [property: JsonPropertyName("link")] string Link,
    [property: JsonPropertyName("expires_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset ExpiresAt);
