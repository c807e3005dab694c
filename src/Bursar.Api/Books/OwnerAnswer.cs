using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>A book's owner on the wire.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="Name">What people call them.</param>
/// <param name="Email">Where they are written to.</param>
public sealed record OwnerAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("email")] string Email);
