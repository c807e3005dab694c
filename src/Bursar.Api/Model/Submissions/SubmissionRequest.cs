using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/studies/{study}/submissions</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record SubmissionRequest
{
    /// <summary>The participant who takes the place; required.</summary>
    [JsonPropertyName("participant"), JsonConverter(typeof(ParticipantIdConverter))]
    public ObjectId? Participant { get; init; }

    /// <summary>Whether the place is only reserved, for ten minutes, until the start; in Prolific's studies.</summary>
    [JsonPropertyName("reserve")]
    public bool Reserve { get; init; }
}
