using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The answer of the screen-out payment calculator.</summary>
internal sealed record ScreenOutPayAnswer(
    [property: JsonPropertyName("recommended_reward")] Amount Recommended,
    [property: JsonPropertyName("minimum_reward")] Amount Minimum,
    [property: JsonPropertyName("average_submission_time_minutes")] decimal AverageMinutes);
