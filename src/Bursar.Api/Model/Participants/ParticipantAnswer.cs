using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>A participant on the wire.</summary>
/// <param name="Id">The id, which Prolific's API shows too.</param>
/// <param name="WorkerId">The same as MTurk's API shows it: in upper case, behind an <c>A</c>.</param>
public sealed record ParticipantAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("worker_id")] string WorkerId);
