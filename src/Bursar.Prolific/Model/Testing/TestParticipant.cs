using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>A participant who was made for tests.</summary>
internal sealed record TestParticipant([property: JsonPropertyName("participant_id")] string ParticipantId);
