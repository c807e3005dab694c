using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/invitations</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record InvitationRequest
{
    /// <summary>The name or e-mail address under which the participant signs in; required.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>An existing participant, who will sign in under that name; if omitted, a new one.</summary>
    [JsonPropertyName("participant"), JsonConverter(typeof(ParticipantIdConverter))]
    public ObjectId? Participant { get; init; }
}
