using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>A participant on the wire.</summary>
/// <param name="Id">The participant's id, as Prolific's API also shows it.</param>
/// <param name="WorkerId">The worker id in MTurk's API: an <c>A</c> followed by the id in upper case.</param>
public sealed record ParticipantAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("worker_id")] string WorkerId);
