using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>An invitation (Prolific API docs, Invitations).</summary>
internal sealed record InvitationDetail
{
    /// <summary>What is said of an address that nobody has used yet.</summary>
    public const string Invited = "INVITED";

    /// <summary>What is said of an address whose user is a member already.</summary>
    public const string Accepted = "ACCEPTED";

    /// <summary>The id of the workspace or project to which the address is invited.</summary>
    [JsonPropertyName("association")]
    public required string Association { get; init; }

    [JsonPropertyName("invitee")]
    public required Invitee Invitee { get; init; }

    /// <summary>The id of the user who invites.</summary>
    [JsonPropertyName("invited_by")]
    public required string InvitedBy { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }

    /// <summary>The address of the page on which the invitation is accepted; left out for a member.</summary>
    [JsonPropertyName("invite_link"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? Link { get; init; }

    [JsonPropertyName("role")]
    public required string Role { get; init; }
}

/// <summary>Who is invited.</summary>
/// <param name="Id">The id of the user; null unless they are a member already.</param>
/// <param name="Name">Their name; null unless they are a member already.</param>
/// <param name="Email">The address.</param>
internal sealed record Invitee(
    [property: JsonPropertyName("id")] string? Id,
    [property: JsonPropertyName("name")] string? Name,
    [property: JsonPropertyName("email")] string Email);

/// <summary>All that one request made.</summary>
/// <param name="Invitations">The invitations, one for each address, in its order.</param>
internal sealed record InvitationList(
    [property: JsonPropertyName("invitations")] IReadOnlyList<InvitationDetail> Invitations);
