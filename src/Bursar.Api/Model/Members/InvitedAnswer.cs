using System.Text.Json.Serialization;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>An invitation to become a member of a book on the wire. Its link is not shown again.</summary>
/// <param name="Id">What identifies it in its book.</param>
/// <param name="Email">The address.</param>
/// <param name="Role">The role that the new member gets.</param>
/// <param name="InvitedBy">The id of the user who invited.</param>
/// <param name="ExpiresAt">When its link stops working.</param>
public sealed record InvitedAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("email")] string Email,
    [property: JsonPropertyName("role")] string Role,
    [property: JsonPropertyName("invited_by")] string InvitedBy,
    [property: JsonPropertyName("expires_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset ExpiresAt)
{
    /// <summary>Maps an invitation.</summary>
    internal static InvitedAnswer Of(Invitation one)
        => new(Invitation.IdOf(one.Email), one.Email, SnakeCase.Of(one.Role), $"{one.InvitedBy}", one.ExpiresAt);
}

/// <summary>The invitations of a book that nobody has accepted.</summary>
/// <param name="Invitations">The invitations.</param>
public sealed record InvitedList([property: JsonPropertyName("invitations")] IReadOnlyList<InvitedAnswer> Invitations);
