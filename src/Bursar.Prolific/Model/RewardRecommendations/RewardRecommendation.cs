using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>What rewards in a currency should be, in its minor unit per hour.</summary>
internal sealed record RewardRecommendation(
    [property: JsonPropertyName("currency")] string Currency,
    [property: JsonPropertyName("min_reward_per_hour")] long MinRewardPerHour,
    [property: JsonPropertyName("recommended_reward_per_hour")] long RecommendedRewardPerHour)
{
    /// <summary>What this server enforces, and what Prolific recommends.</summary>
    public static RewardRecommendation Of(Currency currency)
        => new(currency.ToString(), PayRules.MinimumPerHour(currency), PayRules.RecommendedPerHour(currency));
}
