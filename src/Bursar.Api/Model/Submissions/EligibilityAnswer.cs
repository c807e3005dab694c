using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>What a participant may do with a study, as far as its requirements and blocks say.</summary>
/// <param name="Discover">Whether the study is shown in lists.</param>
/// <param name="Preview">Whether the task is shown.</param>
/// <param name="Accept">Whether a place can be taken.</param>
/// <param name="Detail">Why a place cannot be taken, as a sentence for people; null if it can.</param>
public sealed record EligibilityAnswer(
    [property: JsonPropertyName("discover")] bool Discover,
    [property: JsonPropertyName("preview")] bool Preview,
    [property: JsonPropertyName("accept")] bool Accept,
    [property: JsonPropertyName("detail")] string? Detail);
