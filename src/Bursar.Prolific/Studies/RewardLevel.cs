using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>How what a study pays compares.</summary>
internal sealed record RewardLevel(
    [property: JsonPropertyName("below_prolific_min")] bool BelowProlificMin,
    [property: JsonPropertyName("below_original_estimate")] bool BelowOriginalEstimate);
