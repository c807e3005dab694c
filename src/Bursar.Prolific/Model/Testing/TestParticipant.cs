using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>A participant who was created for tests.</summary>
internal sealed record TestParticipant([property: JsonPropertyName("participant_id")] string ParticipantId);
