using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The answer to answers of many participants.</summary>
/// <param name="Participants">The number of participants whose answers were set.</param>
public sealed record AnswersAnswer([property: JsonPropertyName("participants")] int Participants);
