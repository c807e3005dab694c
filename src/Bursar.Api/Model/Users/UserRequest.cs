using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/users</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record UserRequest
{
    /// <summary>The address under which the user signs in; required.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary>The name of a new user, 1 to <see cref="User.MaxName"/> characters; if omitted, the address.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>
    /// The id of an existing user, such as a book's owner, who will sign in under that address; if omitted, a new one.
    /// </summary>
    [JsonPropertyName("id"), JsonConverter(typeof(ObjectIdConverter))]
    public ObjectId? Id { get; init; }

    /// <summary>Whether the user is an operator, who sees every book in the console.</summary>
    [JsonPropertyName("operator")]
    public bool? IsOperator { get; init; }
}
