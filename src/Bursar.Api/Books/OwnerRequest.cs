using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A new book's owner: a user that is there, by id, or a new one.</summary>
internal sealed record OwnerRequest
{
    /// <summary>A user that is there already; then the other members are left out.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(ObjectIdConverter))]
    public ObjectId? Id { get; init; }

    /// <summary>A new user's name, 1 to <see cref="User.MaxName"/> characters.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>A new user's e-mail address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }
}
