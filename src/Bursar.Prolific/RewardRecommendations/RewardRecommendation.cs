using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>What a currency's rewards should be, in its minor unit per hour.</summary>
internal sealed record RewardRecommendation(
    [property: JsonPropertyName("currency")] string Currency,
    [property: JsonPropertyName("min_reward_per_hour")] long MinRewardPerHour,
    [property: JsonPropertyName("recommended_reward_per_hour")] long RecommendedRewardPerHour);
